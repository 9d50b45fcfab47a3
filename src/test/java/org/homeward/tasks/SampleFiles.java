package org.homeward.tasks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, true ones and those that only look it. */
public final class SampleFiles {

    private static final String DOCUMENT = "<Types><Override PartName=\"/word/document.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String WITH_MACROS = "<Types><Override PartName=\"/word/document.xml\" "
            + "ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";

    private SampleFiles() {
    }

    public static byte[] pdf() {
        return bytes("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    }

    public static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};
    }

    public static byte[] word() {
        return zip("word/document.xml", "<w:document/>", "[Content_Types].xml", DOCUMENT);
    }

    public static byte[] wordWithMacros() {
        return zip("[Content_Types].xml", WITH_MACROS, "word/document.xml", "<w:document/>");
    }

    public static byte[] wordWithProgram() {
        return zip("[Content_Types].xml", DOCUMENT, "word/vbaProject.bin", "x");
    }

    /** Ten kilobytes that unfold to more than a hundred megabytes. */
    public static byte[] wordThatUnfolds() {
        return zip("[Content_Types].xml", DOCUMENT, "word/document.xml", "0".repeat(101_000_000));
    }

    public static byte[] packed() {
        return zip("letter.txt", "x");
    }

    public static byte[] program() {
        return bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000This program cannot be run in DOS mode.");
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
