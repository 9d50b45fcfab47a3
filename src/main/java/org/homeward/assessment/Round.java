package org.homeward.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.journey.London;

/**
 * One of the two rounds of a day on one ward. Times are on the clock in London: the first begins at 08:00, the second at
 * 15:00 and lasts until the next morning.
 *
 * @param ward for example {@code northbridge-7b}; empty for people whose ward is not known here
 */
public record Round(Optional<String> ward, LocalDate day, Half half) {

    static final LocalTime FIRST = LocalTime.of(8, 0);
    static final LocalTime SECOND = LocalTime.of(15, 0);
    private static final String NOWHERE = "nowhere";
    private static final Pattern REFERENCE = Pattern.compile("(.+)-(\\d{4}-\\d\\d-\\d\\d)-(am|pm)");

    public Round {
        Objects.requireNonNull(ward);
        Objects.requireNonNull(day);
        Objects.requireNonNull(half);
    }

    /** The round that is under way. */
    public static Round at(Instant moment, Optional<String> ward) {
        var local = ZonedDateTime.ofInstant(moment, London.ZONE);
        var time = local.toLocalTime();
        if (time.isBefore(FIRST)) {
            return new Round(ward, local.toLocalDate().minusDays(1), Half.PM);
        }
        return new Round(ward, local.toLocalDate(), time.isBefore(SECOND) ? Half.AM : Half.PM);
    }

    /** @param reference as in {@link #reference()} */
    public static Round of(String reference) {
        var parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No round is called " + reference);
        }
        return new Round(Optional.of(parts.group(1)).filter(ward -> !ward.equals(NOWHERE)),
                LocalDate.parse(parts.group(2)), Half.valueOf(parts.group(3).toUpperCase(Locale.ROOT)));
    }

    /** Names ward, day and round. Example: {@code northbridge-7b-2026-11-29-am}. */
    public String reference() {
        return ward.orElse(NOWHERE) + "-" + day + "-" + half.key();
    }

    public Instant beginsAt() {
        return day.atTime(half == Half.AM ? FIRST : SECOND).atZone(London.ZONE).toInstant();
    }

    public boolean isSecond() {
        return half == Half.PM;
    }

    /** First or second round of the day. */
    public enum Half {
        AM, PM;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
