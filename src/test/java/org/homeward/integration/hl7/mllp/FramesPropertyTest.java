package org.homeward.integration.hl7.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** However the network chops a stream, the same messages come out of it. */
class FramesPropertyTest {

    private static final int LARGEST = 40;

    /** Bytes of every kind, with many start and end bytes and line ends among them. */
    @Provide
    Arbitrary<byte[]> streams() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(Frames.START, Frames.END)),
                Tuple.of(1, Arbitraries.of((byte) '\r', (byte) '\n')),
                Tuple.of(20, Arbitraries.bytes())).array(byte[].class).ofMaxSize(600);
    }

    @Provide
    Arbitrary<List<byte[]>> messages() {
        return Arbitraries.bytes().filter(b -> b != Frames.START && b != Frames.END).array(byte[].class)
                .ofMinSize(1).ofMaxSize(LARGEST).list().ofMaxSize(8);
    }

    @Property
    void theCutsDoNotMatter(@ForAll("streams") byte[] stream, @ForAll long seed) {
        var whole = new Frames(LARGEST);
        var expected = new ArrayList<>(whole.accept(stream, stream.length));
        var chopped = new Frames(LARGEST);
        assertThat(describe(chop(chopped, stream, new Random(seed)))).isEqualTo(describe(expected));
        assertThat(chopped.strayBytes()).isEqualTo(whole.strayBytes());
        assertThat(chopped.isOpen()).isEqualTo(whole.isOpen());
        assertThat(describe(new ArrayList<>(chopped.rest().stream().toList())))
                .isEqualTo(describe(new ArrayList<>(whole.rest().stream().toList())));
    }

    @Property
    void everyMessageComesOutAsItWentIn(@ForAll("messages") List<byte[]> messages, @ForAll long seed) {
        var stream = new ByteArrayOutputStream();
        for (byte[] message : messages) {
            stream.write(Frames.START);
            stream.writeBytes(message);
            stream.write(Frames.END);
            stream.write('\r');
        }
        var frames = new Frames(LARGEST);
        assertThat(describe(chop(frames, stream.toByteArray(), new Random(seed))))
                .isEqualTo(messages.stream().map(message -> "Message " + Arrays.toString(message)).toList());
        assertThat(frames.strayBytes()).isZero();
    }

    private static List<Frame> chop(Frames frames, byte[] stream, Random random) {
        List<Frame> all = new ArrayList<>();
        for (int from = 0; from < stream.length;) {
            int length = Math.min(stream.length - from, 1 + random.nextInt(17));
            all.addAll(frames.accept(Arrays.copyOfRange(stream, from, from + length), length));
            from += length;
        }
        return all;
    }

    private static List<String> describe(List<? extends Frame> frames) {
        return frames.stream().map(frame -> frame.getClass().getSimpleName() + " " + Arrays.toString(bytes(frame))).toList();
    }

    private static byte[] bytes(Frame frame) {
        if (frame instanceof Frame.Message message) {
            return message.body();
        }
        return frame instanceof Frame.Fragment fragment ? fragment.beginning() : ((Frame.TooLarge) frame).beginning();
    }
}
