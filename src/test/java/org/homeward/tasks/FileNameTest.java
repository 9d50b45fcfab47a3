package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({"letter.pdf,letter.pdf", "C:\\Letters\\care plan.PDF,care plan.PDF", "../../etc/passwd,passwd.pdf",
        "'',file.pdf", "..,file.pdf", "invoice.exe,invoice.exe.pdf", "a<b>\"c.pdf,a_b__c.pdf", "  a   b .pdf,a b .pdf",
        "plan.pdf.,plan.pdf"})
    void isCleaned(String sent, String kept) {
        assertThat(FileName.cleaned(sent, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void losesWhatCannotBeSeen() {
        assertThat(FileName.cleaned("a\r\nSet-Cookie: x\u0000\u202Efdp.exe", FileKind.TEXT)).isEqualTo("aSet-Cookie_ xfdp.exe.txt");
    }

    @Test
    void staysShortAndKeepsItsEnding() {
        assertThat(FileName.cleaned("😀".repeat(300) + ".jpeg", FileKind.JPEG)).endsWith("😀.jpeg")
                .satisfies(name -> assertThat(name.codePointCount(0, name.length())).isEqualTo(100));
    }
}
