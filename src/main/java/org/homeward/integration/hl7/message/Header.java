package org.homeward.integration.hl7.message;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who sent a message, what it is and what it is called: its first line. It is read without any library, so that even a
 * message that is otherwise unreadable gets an answer under its own name.
 * <pre>MSH|^~\&amp;|NBPAS|NORTHBRIDGE|HOMEWARD|NORTHBRIDGE|20270112143000||ADT^A01^ADT_A01|NB000117|P|2.4</pre>
 *
 * @param separators  the field separator and the characters after it, for example {@code |^~\&}
 * @param application MSH-3, first component
 * @param facility    MSH-4, first component
 * @param time        MSH-7 as written
 * @param type        MSH-9, first component, for example {@code ADT}
 * @param trigger     MSH-9, second component, for example {@code A01}; empty text where there is none
 * @param controlId   MSH-10 as written
 * @param processing  MSH-11, first component: P production, T training, D debugging
 * @param version     MSH-12, first component
 * @param wanted      MSH-15 and MSH-16: which answers it wants
 */
public record Header(String separators, String application, String facility, String time, String type, String trigger,
                     String controlId, String processing, String version, WantedAnswers wanted) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern SEPARATORS = Pattern.compile("[\\p{Punct}&&[^\"]]{3,6}");
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    public Header {
        Objects.requireNonNull(separators);
        Objects.requireNonNull(application);
        Objects.requireNonNull(facility);
        Objects.requireNonNull(time);
        Objects.requireNonNull(type);
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(controlId);
        Objects.requireNonNull(processing);
        Objects.requireNonNull(version);
        Objects.requireNonNull(wanted);
    }

    /** Reads the first line; empty where the bytes do not begin like a message. */
    public static Optional<Header> read(WireText text) {
        var line = text.value().stripLeading();
        int end = line.indexOf('\r');
        line = end < 0 ? line : line.substring(0, end);
        if (!line.startsWith("MSH") || line.length() < 8) {
            return Optional.empty();
        }
        var fields = line.split(Pattern.quote(line.substring(3, 4)), -1);
        var separators = line.charAt(3) + field(fields, 2);
        if (!SEPARATORS.matcher(separators).matches() || separators.chars().distinct().count() != separators.length()) {
            return Optional.empty();
        }
        var component = separators.charAt(1);
        return Optional.of(new Header(separators, part(fields, 3, component, 0), part(fields, 4, component, 0),
                field(fields, 7), part(fields, 9, component, 0), part(fields, 9, component, 1), field(fields, 10),
                part(fields, 11, component, 0), part(fields, 12, component, 0),
                WantedAnswers.read(part(fields, 15, component, 0), part(fields, 16, component, 0))));
    }

    /** How many header lines there are. More than one means that messages were run together. */
    public static long count(WireText text) {
        return text.value().lines().filter(line -> line.startsWith("MSH")).count();
    }

    /** MSH-1 is the separator itself, so the n-th field stands at n - 1. */
    private static String field(String[] fields, int number) {
        if (fields.length < number) {
            return "";
        }
        var value = UNPRINTABLE.matcher(fields[number - 1]).replaceAll("").strip();
        return value.length() > LONGEST_NAME ? value.substring(0, LONGEST_NAME) : value;
    }

    private static String part(String[] fields, int number, char component, int index) {
        var parts = field(fields, number).split(Pattern.quote(String.valueOf(component)), -1);
        return index < parts.length ? parts[index].strip() : "";
    }
}
