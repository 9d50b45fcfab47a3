package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    @DisplayName("a file is what its content says")
    void byContent() {
        assertThat(FileKind.of(SampleFiles.pdf())).contains(FileKind.PDF);
        assertThat(FileKind.of(SampleFiles.png())).contains(FileKind.PNG);
        assertThat(FileKind.of(SampleFiles.jpeg())).contains(FileKind.JPEG);
        assertThat(FileKind.of(SampleFiles.word())).contains(FileKind.WORD);
        assertThat(FileKind.of(SampleFiles.bytes("Keys are with the neighbour."))).contains(FileKind.TEXT);
    }

    @Test
    @DisplayName("a text may be in an old alphabet")
    void oldAlphabet() {
        assertThat(FileKind.of("Costs £40".getBytes(Charset.forName("windows-1252")))).contains(FileKind.TEXT);
    }

    @Test
    @DisplayName("programs, packed files, and documents with macros or too much in them are none of ours")
    void notOurs() {
        var refused = Map.of("a program", SampleFiles.program(), "packed", SampleFiles.packed(), "macros", SampleFiles.wordWithMacros(),
                "a program inside", SampleFiles.wordWithProgram(), "unfolds", SampleFiles.wordThatUnfolds(), "nothing", new byte[0],
                "cut off", Arrays.copyOf(SampleFiles.word(), 60), "a zip that is none", SampleFiles.bytes("PK\u0003\u0004xxxx"));
        refused.forEach((what, content) -> assertThat(FileKind.of(content)).as(what).isEmpty());
    }

    @Test
    @DisplayName("what could run as a page is a text, and is called one")
    void pagesAreTexts() {
        var kind = FileKind.of(SampleFiles.bytes("<script>alert(1)</script>")).orElseThrow();
        assertThat(FileName.cleaned("page.html", kind)).isEqualTo("page.html.txt");
    }
}
