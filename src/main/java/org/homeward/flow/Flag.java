package org.homeward.flow;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that everybody who works with a person keeps in mind, as somebody has answered it.
 *
 * @param title for example "Unpaid carer"
 * @param text  one sentence; no name and no number
 * @param since when it was answered
 */
public record Flag(String title, String text, Instant since) {

    public Flag {
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(since);
    }
}
