package org.homeward.tasks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file that may be put beside a record. What a file is says its content alone, whatever it is called and
 * whatever the browser says of it.
 */
public enum FileKind {
    PDF("PDF", "pdf", "application/pdf"),
    PNG("PNG picture", "png", "image/png"),
    JPEG("JPEG picture", "jpg", "image/jpeg"),
    WORD("Word document", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TEXT("Plain text", "txt", "text/plain");

    private static final byte[] PDF_BEGINS = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final String words;
    private final String ending;
    private final String mediaType;

    FileKind(String words, String ending, String mediaType) {
        this.words = words;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Empty where the content is none of these. */
    public static Optional<FileKind> of(byte[] content) {
        if (begins(content, PDF_BEGINS)) {
            return Optional.of(PDF);
        }
        if (begins(content, PNG_BEGINS)) {
            return Optional.of(PNG);
        }
        if (begins(content, JPEG_BEGINS)) {
            return Optional.of(JPEG);
        }
        if (WordDocument.is(content)) {
            return Optional.of(WORD);
        }
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    public static FileKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The word used in tables. Example: {@code pdf}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the file's name ends, without the dot. */
    public String ending() {
        return ending;
    }

    boolean fits(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return small.endsWith("." + ending) || this == JPEG && small.endsWith(".jpeg");
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    /** Programs, pictures and packed files hold bytes that no text has; which alphabet it is written in does not matter. */
    private static boolean isText(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f' || one == 0x7F) {
                return false;
            }
        }
        return content.length > 0;
    }
}
