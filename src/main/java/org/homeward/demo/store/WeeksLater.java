package org.homeward.demo.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.homeward.journey.London;

/**
 * Moves days and moments by whole weeks on the clock in London. What lies before the first day of the history stays: birthdays,
 * and the beginning of what was there already. No moment overtakes another, also where the clocks change.
 */
final class WeeksLater {

    private static final Pattern WRITTEN = Pattern.compile("(?<![\\d-])(20\\d\\d-[01]\\d-[0-3]\\d)"
            + "(?:([T ])([0-2]\\d:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?)(Z|[+-][01]\\d(?::?[0-5]\\d)?)?)?(?!\\d)");
    /** Example: {@code 15 June 2027}, as sentences and mails say it; a time that follows stays. */
    private static final Pattern IN_WORDS = Pattern.compile("\\b\\d{1,2} (?:January|February|March|April|May|June|July|August"
            + "|September|October|November|December) 20\\d\\d\\b");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int MINUTES_LONG = "08:00".length();
    private static final int SECONDS_LONG = "08:00:00".length();

    private final LocalDate firstDay;
    private final Instant first;
    private final long weeks;

    WeeksLater(LocalDate firstDay, long weeks) {
        this.firstDay = firstDay;
        this.first = firstDay.atStartOfDay(London.ZONE).toInstant();
        this.weeks = weeks;
    }

    String moved(String value, DataFile.Kind kind) {
        return switch (kind) {
            case TEXT -> value.contains("20") ? IN_WORDS.matcher(WRITTEN.matcher(value).replaceAll(found -> moved(found, true)))
                    .replaceAll(found -> WORDS.format(moved(LocalDate.parse(found.group(), WORDS)))) : value;
            case MOMENT -> WRITTEN.matcher(value).replaceAll(found -> moved(found, false));
            case DAY -> WRITTEN.matcher(value).replaceAll(found -> moved(LocalDate.parse(found.group(1))).toString());
            case MILLISECONDS -> value.equals("\\N") ? value : Long.toString(moved(Long.parseLong(value)));
            case OTHER -> value;
        };
    }

    private LocalDate moved(LocalDate day) {
        return day.isBefore(firstDay) ? day : day.plusWeeks(weeks);
    }

    private long moved(long milliseconds) {
        return moved(Instant.ofEpochMilli(milliseconds)).toEpochMilli();
    }

    /** @param isLocal whether a time without an offset is one on the clock in London, and not of UTC */
    private String moved(MatchResult found, boolean isLocal) {
        var day = LocalDate.parse(found.group(1));
        if (found.group(3) == null) {
            return moved(day).toString();
        }
        var time = LocalTime.parse(found.group(3));
        if (found.group(4) == null && isLocal) {
            return moved(day) + found.group(2) + found.group(3);
        }
        var offset = found.group(4) == null ? ZoneOffset.UTC : ZoneOffset.of(withColon(found.group(4)));
        var then = OffsetDateTime.ofInstant(moved(day.atTime(time).toInstant(offset)), offset);
        return then.toLocalDate() + found.group(2) + written(then.toLocalTime(), found.group(3))
                + (found.group(4) == null ? "" : found.group(4));
    }

    Instant moved(Instant moment) {
        if (moment.isBefore(first)) {
            return moment;
        }
        var zone = London.ZONE.getRules();
        var back = zone.previousTransition(moment.plusNanos(1));
        var local = LocalDateTime.ofInstant(moment, London.ZONE);
        if (back != null && back.isOverlap() && local.isBefore(back.getDateTimeBefore())) {
            local = back.getDateTimeBefore();   // the hour that comes twice: its second time stays after its first
        }
        var later = local.plusWeeks(weeks);
        var gap = zone.getTransition(later);
        return gap != null && gap.isGap() ? gap.getInstant() : later.atZone(London.ZONE).toInstant();
    }

    private static String withColon(String offset) {
        return offset.equals("Z") || offset.contains(":") || offset.length() <= 3 ? offset
                : offset.substring(0, 3) + ":" + offset.substring(3);
    }

    /** As exact as it was written before. */
    private static String written(LocalTime time, String before) {
        if (before.length() == MINUTES_LONG) {
            return time.toString().substring(0, MINUTES_LONG);
        }
        var nanos = String.format("%09d", time.getNano());
        return SECONDS.format(time) + (before.length() == SECONDS_LONG ? ""
                : "." + nanos.substring(0, before.length() - SECONDS_LONG - 1));
    }
}
