package org.homeward.integration.hl7.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.homeward.integration.hl7.Sender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Senders of every kind on one port: whatever one of them does, the others get their answers. */
class MllpListenerIT {

    private static final int LARGEST = 100_000;
    private final Echo echo = new Echo();
    private final MllpListener listener = new MllpListener(new MllpLimits(LARGEST, Duration.ofMillis(300),
            Duration.ofSeconds(20), Duration.ZERO, 5, Duration.ofSeconds(5)), echo, Cover.NONE, new RoomForLarge(1));

    @BeforeEach
    void open() throws IOException {
        listener.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void close() {
        echo.mayAnswer.countDown();
        listener.stop();
    }

    @Test
    void everyMessageIsAnsweredInItsTurn() {
        try (var sender = new Sender(listener.port())) {
            sender.raw("\u000Bone\u001C\r\u000Btwo\u001C\r");
            assertThat(sender.answer()).isEqualTo("one");
            assertThat(sender.answer()).isEqualTo("two");
        }
        assertThat(listener.traffic().messages()).isEqualTo(2);
    }

    @Test
    void rubbishIsIgnoredAndTheNextMessageAnswered() {
        try (var sender = new Sender(listener.port())) {
            sender.raw("GET / HTTP/1.1\r\n\r\n\u001C\u0000");
            assertThat(sender.send("one")).isEqualTo("one");
        }
        await().until(() -> listener.traffic().strayBytes() == 20);
    }

    @Test
    void whoSendsNothingButRubbishIsCutOff() {
        try (var sender = new Sender(listener.port())) {
            sender.raw("x".repeat(LARGEST + 1));
            assertThat(sender.answer()).isEmpty();
        }
    }

    @Test
    void halfAMessageAndSilenceIsKeptAndTheConnectionClosed() {
        try (var slow = new Sender(listener.port()); var other = new Sender(listener.port())) {
            slow.raw("\u000Bhalf a mess");
            assertThat(other.send("one")).isEqualTo("one");
            assertThat(slow.answer()).isEmpty();
        }
        await().untilAsserted(() -> assertThat(echo.fragments).containsExactly("half a mess"));
    }

    @Test
    void halfAMessageAndGoneIsKeptToo() {
        try (var sender = new Sender(listener.port())) {
            sender.raw("\u000Bhalf a mess");
        }
        await().untilAsserted(() -> assertThat(echo.fragments).containsExactly("half a mess"));
    }

    @Test
    void whoIsSilentBetweenTwoMessagesMayStay() {
        try (var patient = new Sender(listener.port()); var slow = new Sender(listener.port())) {
            assertThat(patient.send("one")).isEqualTo("one");
            slow.raw("\u000Bhalf");
            assertThat(slow.answer()).as("the limit for silence has passed").isEmpty();
            assertThat(patient.send("two")).isEqualTo("two");
        }
    }

    @Test
    void whoNeverSpeaksIsCutOffAndItsPlaceIsFree() {
        var mute = IntStream.range(0, 5).mapToObj(i -> new Sender(listener.port())).toList();
        mute.forEach(sender -> assertThat(sender.answer()).isEmpty());
        await().until(() -> listener.traffic().connected() == 0);
        assertThat(listener.traffic().fellSilent()).isEqualTo(5);
        try (var sender = new Sender(listener.port())) {
            assertThat(sender.send("one")).isEqualTo("one");
        }
    }

    @Test
    void whoIsSilentForTooLongBetweenTwoMessagesIsCutOff() throws IOException {
        var strict = new MllpListener(new MllpLimits(LARGEST, Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMillis(200), 5,
                Duration.ofSeconds(5)), echo, Cover.NONE, new RoomForLarge(1));
        strict.start(InetAddress.getLoopbackAddress(), 0);
        try (var sender = new Sender(strict.port())) {
            assertThat(sender.send("one")).isEqualTo("one");
            assertThat(sender.answer()).isEmpty();
            assertThat(strict.traffic().fellSilent()).isEqualTo(1);
            assertThat(echo.fragments).isEmpty();
        } finally {
            strict.stop();
        }
    }

    @Test
    void whoWantsNoAnswerGetsNoneAndMayGoOn() {
        try (var sender = new Sender(listener.port())) {
            sender.raw("\u000Bsay nothing\u001C\r");
            assertThat(sender.send("one")).isEqualTo("one");
        }
    }

    /** Only one message is in hand: the others wait on the wire, in the sender's memory and not in ours. */
    @Test
    void whoSendsFasterThanIsAnsweredIsHeldBack() throws Exception {
        try (var hasty = SocketChannel.open(new InetSocketAddress("localhost", listener.port()))) {
            hasty.write(ByteBuffer.wrap("\u000Bwait for it\u001C\r".getBytes(StandardCharsets.UTF_8)));
            assertThat(echo.waiting.await(10, TimeUnit.SECONDS)).isTrue();
            hasty.configureBlocking(false);
            var message = ("\u000B" + "x".repeat(50_000) + "\u001C\r").getBytes(StandardCharsets.UTF_8);
            int whole = 0;
            for (var rest = ByteBuffer.wrap(message); hasty.write(rest) > 0; rest = rest.hasRemaining() ? rest : ByteBuffer.wrap(message)) {
                whole += rest.hasRemaining() ? 0 : 1;
                assertThat(whole).as("the wire takes no more at some time").isLessThan(10_000);
            }
            assertThat(whole).isPositive();
            assertThat(listener.traffic().bytes()).as("read while one is in hand").isLessThanOrEqualTo(64 * 1024);
            hasty.configureBlocking(true);
            echo.mayAnswer.countDown();
            var answers = new Scanner(hasty.socket().getInputStream(), StandardCharsets.UTF_8).useDelimiter("\u001C\r");
            assertThat(answers.next()).isEqualTo("\u000Bwait for it");
            for (int i = 0; i < whole; i++) {
                assertThat(answers.next()).hasSize(50_001);
            }
        }
    }

    @Test
    void whatIsTooLargeIsRefusedAndItsConnectionClosed() {
        try (var large = new Sender(listener.port()); var other = new Sender(listener.port())) {
            large.raw("\u000BMSH" + "x".repeat(3 * LARGEST) + "\u001C\r");
            assertThat(other.send("one")).isEqualTo("one");
            assertThat(large.answer()).startsWith("too large: MSHxxx");
            large.finish();
            assertThat(large.answer()).isEmpty();
        }
    }

    @Test
    void whatCannotBeKeptGetsNoAnswer() {
        try (var sender = new Sender(listener.port()); var unlucky = new Sender(listener.port());
             var other = new Sender(listener.port())) {
            assertThat(sender.send("keep nothing")).isEmpty();
            assertThat(unlucky.send("break down")).isEmpty();
            assertThat(other.send("one")).isEqualTo("one");
        }
    }

    @Test
    void moreSendersThanAllowedAreTurnedAwayUntilOneLeaves() {
        var senders = IntStream.range(0, 5).mapToObj(i -> new Sender(listener.port())).toList();
        senders.forEach(sender -> assertThat(sender.send("one")).isEqualTo("one"));
        try (var sixth = new Sender(listener.port())) {
            assertThat(sixth.answer()).isEmpty();
        }
        assertThat(listener.traffic().turnedAway()).isEqualTo(1);
        senders.get(0).close();
        await().until(() -> listener.traffic().connected() == 4);
        try (var seventh = new Sender(listener.port())) {
            assertThat(seventh.send("one")).isEqualTo("one");
        }
        senders.forEach(Sender::close);
    }

    @Test
    void aMessageInHandIsAnsweredWhenThePortCloses() throws InterruptedException {
        try (var busy = new Sender(listener.port()); var idle = new Sender(listener.port())) {
            assertThat(idle.send("one")).isEqualTo("one");
            busy.raw("\u000Bwait for it\u001C\r");
            assertThat(echo.waiting.await(10, TimeUnit.SECONDS)).isTrue();
            var stopping = new Thread(listener::stop);
            stopping.start();
            assertThat(idle.answer()).as("closed at once").isEmpty();
            echo.mayAnswer.countDown();
            assertThat(busy.answer()).isEqualTo("wait for it");
            stopping.join(10_000);
            assertThat(listener.isRunning()).isFalse();
        }
    }

    /** Answers with what it got. */
    private static final class Echo implements Receiver {

        private final List<String> fragments = new CopyOnWriteArrayList<>();
        private final CountDownLatch waiting = new CountDownLatch(1);
        private final CountDownLatch mayAnswer = new CountDownLatch(1);

        @Override
        public Optional<Answers> receive(byte[] message) {
            var text = new String(message, StandardCharsets.UTF_8);
            if (text.equals("wait for it")) {
                waiting.countDown();
                try {
                    mayAnswer.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            if (text.equals("break down")) {
                throw new IllegalStateException("Nothing works");
            }
            return text.equals("keep nothing") ? Optional.empty() : Optional.of(new Answers(text.equals("say nothing") ? List.of()
                    : List.of(message)));
        }

        @Override
        public Optional<Answers> refuseTooLarge(byte[] beginning) {
            return Optional.of(new Answers(List.of(("too large: " + new String(beginning, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8))));
        }

        @Override
        public void keepFragment(byte[] beginning) {
            fragments.add(new String(beginning, StandardCharsets.UTF_8));
        }
    }
}
