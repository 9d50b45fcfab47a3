package org.homeward.sourcing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.homeward.journey.London;

/** Reads a moment as forms keep it: with its offset, or as a time on the clock in London. */
final class Moments {

    private Moments() {
    }

    static Instant read(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException withoutOffset) {
            return LocalDateTime.parse(text).atZone(London.ZONE).toInstant();
        }
    }
}
