package org.homeward.flow.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.journey.London;

/** A moment in the words of a mail, which may be read on any day: {@code 4 May 2026 at 14:30}. */
final class LondonMoment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private LondonMoment() {
    }

    static String words(Instant at) {
        return London.words(London.day(at)) + " at " + TIME.format(at.atZone(London.ZONE));
    }
}
