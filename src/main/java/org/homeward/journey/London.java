package org.homeward.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Days and times as people in England read them on the clock on the wall. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private London() {
    }

    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The day in words. Example: {@code 4 May 1940}. */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** The time of day in words. Example: {@code 14:05}. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(ZONE));
    }

    /**
     * The moment that somebody wrote in a form. Examples: {@code 2026-05-04T14:30}, read as London time, and
     * {@code 2026-05-04T13:30Z}.
     */
    public static Instant moment(String text) {
        try {
            return LocalDateTime.parse(text).atZone(ZONE).toInstant();
        } catch (DateTimeParseException local) {
            return OffsetDateTime.parse(text).toInstant();
        }
    }
}
