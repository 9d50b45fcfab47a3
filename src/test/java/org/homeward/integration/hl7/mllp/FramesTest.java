package org.homeward.integration.hl7.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {

    @Test
    void bytesOutsideOfMessagesAreIgnoredAndCounted() {
        var frames = new Frames(100);
        assertThat(accept(frames, "rubbish\u000BMSH|1\u001C\rmore\u000BMSH|2\u001C\r\n")).hasSize(2)
                .allMatch(Frame.Message.class::isInstance);
        assertThat(frames.strayBytes()).isEqualTo("rubbishmore".length());
        assertThat(frames.isOpen()).isFalse();
    }

    @Test
    void aMessageEndsWithItsEndByteAlone() {
        assertThat(accept(new Frames(100), "\u000BMSH|1\u001C")).singleElement().isInstanceOf(Frame.Message.class);
    }

    @Test
    void aStartInsideAMessageMeansThatTheFirstOneWasBrokenOff() {
        var frames = accept(new Frames(100), "\u000BMSH|ha\u000BMSH|whole\u001C");
        assertThat(frames).hasSize(2);
        assertThat(((Frame.Fragment) frames.get(0)).beginning()).asString().isEqualTo("MSH|ha");
        assertThat(((Frame.Message) frames.get(1)).body()).asString().isEqualTo("MSH|whole");
    }

    @Test
    void oneByteTooManyIsTooMany() {
        assertThat(accept(new Frames(10), "\u000B0123456789\u001C")).singleElement().isInstanceOf(Frame.Message.class);
        var frames = new Frames(10);
        assertThat(accept(frames, "\u000B01234567890\u001C\r\u000BMSH|2\u001C")).singleElement()
                .isInstanceOf(Frame.TooLarge.class);
        assertThat(accept(frames, "\u000BMSH|3\u001C")).isEmpty();
    }

    @Test
    void whatCameOfHalfAMessageIsKept() {
        var frames = new Frames(100);
        accept(frames, "\u000BMSH|ha");
        assertThat(frames.isOpen()).isTrue();
        assertThat(frames.rest()).hasValueSatisfying(rest -> assertThat(rest.beginning()).asString().isEqualTo("MSH|ha"));
    }

    private static List<Frame> accept(Frames frames, String bytes) {
        var stream = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return frames.accept(stream, stream.length);
    }
}
