package org.homeward.carepackage;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A visit that comes on certain days in a band of time. Example: {@code mon-fri 07:30-09:00 30 min x2} is half an hour by
 * two care workers together, some time between half past seven and nine.
 *
 * @param from    when the band begins
 * @param to      when it ends; not later than {@code from} where it ends on the next day, as a night does
 * @param minutes how long the visit is, at most as long as the band
 * @param staff   how many care workers come together, 1 to 4
 */
public record VisitSlot(Set<DayOfWeek> days, LocalTime from, LocalTime to, int minutes, int staff) {

    static final int DAY = 24 * 60;
    private static final Pattern SHAPE = Pattern.compile(
            "(?<days>[a-z,-]+)\\s+(?<from>\\d\\d:\\d\\d)-(?<to>\\d\\d:\\d\\d)\\s+(?<minutes>\\d{1,4})(\\s*min)?(\\s*x\\s*(?<staff>\\d))?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public VisitSlot {
        days = Set.copyOf(days);
        check(!days.isEmpty(), "a visit needs at least one day");
        check(staff >= 1 && staff <= 4, "one to four care workers come to a visit");
        check(minutes >= 1, "a visit takes at least a minute");
        check(minutes <= length(from, to), "a visit of " + minutes + " minutes does not fit between " + from + " and " + to);
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    static VisitSlot read(String text) {
        Matcher parts = SHAPE.matcher(text.strip().toLowerCase(Locale.ROOT));
        check(parts.matches(), "\"" + text.strip() + "\" is not a visit; write for example mon-fri 07:30-09:00 30 min x2");
        check(!parts.group("from").equals("24:00") && !parts.group("to").equals("24:00"),
                "\"" + text.strip() + "\" names 24:00; write 00:00 for midnight");
        var staff = parts.group("staff");
        try {
            return new VisitSlot(days(parts.group("days")), LocalTime.parse(parts.group("from")),
                    LocalTime.parse(parts.group("to")), Integer.parseInt(parts.group("minutes")),
                    staff == null ? 1 : Integer.parseInt(staff));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text.strip() + "\" names a time that the clock does not have");
        }
    }

    /** Minutes from the beginning of the band to its end. */
    int length() {
        return length(from, to);
    }

    String text() {
        return daysText(days) + " " + CLOCK.format(from) + "-" + CLOCK.format(to) + " " + minutes + " min"
                + (staff == 1 ? "" : " x" + staff);
    }

    /** Where the bands of this slot lie in the week, in minutes since Monday's midnight. */
    Stream<Integer> begins() {
        return days.stream().map(day -> (day.getValue() - 1) * DAY + from.toSecondOfDay() / 60);
    }

    private static int length(LocalTime from, LocalTime to) {
        var minutes = (int) Duration.between(from, to).toMinutes();
        return minutes > 0 ? minutes : minutes + DAY;
    }

    private static Set<DayOfWeek> days(String text) {
        if (text.equals("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        return Stream.of(text.split(",")).flatMap(VisitSlot::range).collect(Collectors.toCollection(
                () -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static Stream<DayOfWeek> range(String text) {
        var ends = text.split("-", 2);
        var first = day(ends[0]);
        var last = day(ends[ends.length - 1]);
        var length = (last.getValue() - first.getValue() + 7) % 7;
        return IntStream.rangeClosed(0, length).mapToObj(first::plus);
    }

    private static DayOfWeek day(String text) {
        return Stream.of(DayOfWeek.values()).filter(day -> shortName(day).equals(text)).findFirst().orElseThrow(() ->
                new IllegalArgumentException("\"" + text + "\" is not a day; write mon, tue, wed, thu, fri, sat, sun or daily"));
    }

    private static String daysText(Collection<DayOfWeek> days) {
        var inOrder = days.stream().sorted().toList();
        if (inOrder.size() == 7) {
            return "daily";
        }
        var first = inOrder.get(0);
        var last = inOrder.get(inOrder.size() - 1);
        var noGap = last.getValue() - first.getValue() == inOrder.size() - 1 && inOrder.size() > 2;
        return noGap ? shortName(first) + "-" + shortName(last) : inOrder.stream().map(VisitSlot::shortName)
                .collect(Collectors.joining(","));
    }

    static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** In the order of the week's first day and the clock. */
    static List<VisitSlot> ordered(Collection<VisitSlot> slots) {
        return slots.stream().sorted((one, other) -> one.from.equals(other.from)
                ? one.text().compareTo(other.text()) : one.from.compareTo(other.from)).toList();
    }
}
