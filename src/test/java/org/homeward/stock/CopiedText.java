package org.homeward.stock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a text of a lived journey as an SQL expression over a copy {@code c}, in which whatever names one person, one team or one
 * row becomes the copy's own: {@code 'ward-staff.northbridge-7b'} becomes {@code 'ward-staff.northbridge-7b' || c.ward_suffix}.
 */
final class CopiedText {

    private static final String UUID = "(?<uuid>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final String REFERENCE = "(?<reference>[A-Z]-[0-9A-HJKMNP-TV-Z]{6})";
    private static final String DAY = "(?<day>20[0-9]{2}-[0-9]{2}-[0-9]{2})";
    /** For example {@code Saturday 12 December}, {@code 5 March 2026}. */
    static final String DAY_IN_WORDS = "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?<![0-9-])(?<date>[0-9]{1,2} "
            + "(?:January|February|March|April|May|June|July|August|September|October|November|December))(?<year> 20[0-9]{2})?(?![0-9A-Za-z])";
    private static final DateTimeFormatter DATE_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final String ALONE = "(?<![0-9A-Za-z])(?:%s)(?![0-9A-Za-z])";
    /** How many digits at the beginning of an id are the copy's own. */
    static final int OWN_DIGITS = 13;

    private final Map<String, String> words = new HashMap<>();
    private final Numbered ids;
    private final Numbered references;
    private final LocalDate from;
    private final LocalDate until;
    private final Pattern pattern;

    /**
     * What is numbered of one journey.
     *
     * @param room how many numbers each copy has, the same for all journeys
     */
    record Numbered(Map<String, Integer> numbers, int room) {

        String of(String value) {
            var number = numbers.get(value);
            return number == null ? null : "c.k * " + room + " + " + number;
        }
    }

    /**
     * @param words      what stands for something else in a copy, with the expression for it
     * @param ids        UUIDs of the journey's rows, numbered; others are the product's and stay
     * @param references such as {@code J-7K3F9Q}, numbered
     * @param from       the first of the days that move with a copy; others, such as birthdays, stay
     */
    CopiedText(Map<String, String> words, Numbered ids, Numbered references, LocalDate from, LocalDate until) {
        this.words.putAll(words);
        this.ids = ids;
        this.references = references;
        this.from = from;
        this.until = until;
        var own = this.words.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(ALONE.formatted("(?<word>" + own + ")") + "|" + UUID + "|" + REFERENCE + "(?![0-9A-Za-z])|" + DAY_IN_WORDS + "|" + DAY);
    }

    String expression(String text) {
        var parts = new ArrayList<String>();
        var found = pattern.matcher(text);
        int end = 0;
        while (found.find()) {
            var copied = found.group("word") != null ? words.get(found.group("word"))
                    : found.group("uuid") != null ? id(found.group("uuid"))
                    : found.group("reference") != null ? reference(found.group("reference"))
                    : found.group("date") != null ? dayInWords(found) : day(found.group("day"));
            if (copied != null) {
                literal(text.substring(end, found.start()), parts);
                parts.add(copied);
                end = found.end();
            }
        }
        literal(text.substring(end), parts);
        return parts.isEmpty() ? "''" : String.join(" || ", parts);
    }

    /** The first twelve digits are the copy's own; the rest says in which way the id was made, and stays. */
    private String id(String uuid) {
        var number = ids.of(uuid);
        return number == null ? null : "pg_temp.stock_id(" + number + ") || '" + uuid.substring(OWN_DIGITS) + "'";
    }

    private String reference(String reference) {
        var number = references.of(reference);
        return number == null ? null : "'" + reference.substring(0, 2) + "' || pg_temp.stock_reference(" + number + ")";
    }

    private String day(String day) {
        LocalDate on;
        try {
            on = LocalDate.parse(day);
        } catch (DateTimeException e) {
            return null;
        }
        return moves(on) ? "to_char(date '" + day + "' + c.days, 'YYYY-MM-DD')" : null;
    }

    /** Where the year is left out, the one is meant that the life fell into. */
    private String dayInWords(Matcher found) {
        var date = MonthDay.parse(found.group("date"), DATE_IN_WORDS);
        var years = found.group("year") == null ? Stream.of(until.getYear(), until.getYear() - 1) : Stream.of(Integer.valueOf(found.group("year").strip()));
        return years.map(date::atYear).filter(this::moves).findFirst().map(on -> "to_char(date '" + on + "' + c.days, '"
                + (found.group("weekday") == null ? "" : "FMDay ") + "FMDD FMMonth" + (found.group("year") == null ? "" : " YYYY") + "')").orElse(null);
    }

    boolean moves(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private static void literal(String text, List<String> parts) {
        if (!text.isEmpty()) {
            parts.add(quoted(text));
        }
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
