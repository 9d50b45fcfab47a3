package org.homeward.tasks;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file as it came from somebody's browser; nothing in it has been checked.
 *
 * @param name    as the browser said it
 * @param bytes   how large it is
 * @param content read only where the size is right
 */
public record SentFile(String name, long bytes, Supplier<byte[]> content) {

    public SentFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
    }
}
