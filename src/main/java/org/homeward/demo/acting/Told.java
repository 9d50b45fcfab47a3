package org.homeward.demo.acting;

import java.time.Instant;
import java.util.Objects;

/**
 * A message of a hospital's patient record system.
 *
 * @param at    when what it tells happens, and when it is sent
 * @param event for example {@code A01}
 * @param text  HL7 v2.4; lines end in CR
 */
public record Told(Instant at, String event, String text) {

    public Told {
        Objects.requireNonNull(at);
        Objects.requireNonNull(event);
        Objects.requireNonNull(text);
    }
}
