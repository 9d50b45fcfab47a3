package org.homeward.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.regex.Pattern;
import org.homeward.journey.London;

/**
 * From when to when a team works on one day, by the clocks of England. A team that closes no later than it opens closes
 * on the next day: {@code 20:00-08:00} is a night, {@code 00:00-24:00} a whole day.
 */
public record OpeningHours(LocalTime from, LocalTime to) {

    private static final Pattern SHAPE = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)");
    private static final int TIME = 5;

    public OpeningHours {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** Reads {@code 09:00-17:00}. */
    public static OpeningHours of(String words) {
        var written = words.replaceAll("\\s", "").replace('–', '-');
        if (!SHAPE.matcher(written).matches()) {
            throw new IllegalArgumentException("\"" + words.strip() + "\" is not from when to when, for example 09:00-17:00");
        }
        var to = written.substring(TIME + 1);
        return new OpeningHours(LocalTime.parse(written.substring(0, TIME)),
                to.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(to));
    }

    public Instant opens(LocalDate day) {
        return day.atTime(from).atZone(London.ZONE).toInstant();
    }

    public Instant closes(LocalDate day) {
        return (to.isAfter(from) ? day : day.plusDays(1)).atTime(to).atZone(London.ZONE).toInstant();
    }

    @Override
    public String toString() {
        return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to);
    }
}
