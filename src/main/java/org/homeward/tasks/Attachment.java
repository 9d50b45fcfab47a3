package org.homeward.tasks;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.tasks.Note.TakenBack;

/**
 * A file that a colleague put beside a person's record, for example the letter of a care home.
 *
 * @param name    cleaned, and ending in what the file is
 * @param bytes   how large it is, or was
 * @param removed that its author took the content away, and why
 */
public record Attachment(UUID id, String name, FileKind kind, long bytes, Optional<TakenBack> removed) {

    private static final long KILOBYTE = 1_024;

    public Attachment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(removed);
    }

    /** What it is and how large. Example: {@code PDF, 1.2 MB}. */
    public String inWords() {
        return kind.words() + ", " + size(bytes);
    }

    /** A size as people say it: {@code 800 bytes}, {@code 12 KB}, {@code 1.2 MB}. */
    public static String size(long bytes) {
        if (bytes < KILOBYTE) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        if (bytes < KILOBYTE * KILOBYTE) {
            return bytes / KILOBYTE + " KB";
        }
        long tenths = bytes * 10 / KILOBYTE / KILOBYTE;
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " MB";
    }
}
