package org.homeward.tasks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.journey.London;

/**
 * Reads what a browser or another system posted for one question and brings it into the one form in which it is kept.
 * Whatever is posted, the outcome is a value, never an exception.
 */
final class AnswerReader {

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String CLOCK = "\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?";
    private static final String TIME = DAY + "T" + CLOCK;
    private static final String OFFSET = "(Z|[+-]\\d\\d:\\d\\d)";

    private static final int MOST_SPELT_OUT = 6;

    private AnswerReader() {
    }

    static Reading read(AnswerType type, Object posted, Set<String> offered) {
        if (isEmpty(posted)) {
            return Reading.UNANSWERED;
        }
        if (type instanceof AnswerType.OneOf oneOf) {
            return oneOf(oneOf, posted);
        }
        if (type instanceof AnswerType.SeveralOf severalOf) {
            return severalOf(severalOf, posted);
        }
        if (type instanceof AnswerType.Text text) {
            return text(text, posted);
        }
        if (type instanceof AnswerType.Count count) {
            return count(count, posted);
        }
        if (type instanceof AnswerType.Day) {
            return day(posted);
        }
        if (type instanceof AnswerType.Moment) {
            return moment(posted);
        }
        if (type instanceof AnswerType.TimeOfDay) {
            return timeOfDay(posted);
        }
        if (type instanceof AnswerType.Tick) {
            return tick(posted);
        }
        if (type instanceof AnswerType.Rows rows) {
            return AnswerRows.read(rows, posted);
        }
        if (type instanceof AnswerType.OneOffered) {
            return posted instanceof String value && offered.contains(value)
                ? new Reading.Taken(value) : new Reading.NotTaken("choose one of those offered");
        }
        if (type instanceof AnswerType.Code) {
            return offered.contains(code(posted))
                ? new Reading.Taken(code(posted)) : new Reading.NotTaken("choose one entry of the list");
        }
        return Reading.UNANSWERED;
    }

    static boolean isEmpty(Object posted) {
        return posted == null
            || posted instanceof String text && PastedText.of(text).isEmpty()
            || posted instanceof Collection<?> several && several.isEmpty();
    }

    private static Reading oneOf(AnswerType.OneOf type, Object posted) {
        String value = code(posted);
        return type.values().contains(value)
            ? new Reading.Taken(value) : new Reading.NotTaken("choose one of" + inWords(type.values()));
    }

    private static Reading severalOf(AnswerType.SeveralOf type, Object posted) {
        Collection<?> items = posted instanceof Collection<?> several ? several : List.of(posted);
        Set<String> given = items.stream().map(AnswerReader::code).collect(Collectors.toSet());
        if (!type.values().containsAll(given)) {
            return new Reading.NotTaken("choose from" + inWords(type.values()));
        }
        List<String> kept = new ArrayList<>(type.values());
        kept.retainAll(given);
        for (String value : kept) {
            if (kept.size() > 1 && type.alone().contains(value)) {
                return new Reading.NotTaken("choose either “" + words(List.of(value)) + "” or the others, not both");
            }
        }
        return new Reading.Taken(List.copyOf(kept));
    }

    private static Reading text(AnswerType.Text type, Object posted) {
        if (!(posted instanceof String || posted instanceof Number)) {
            return new Reading.NotTaken("write it in words");
        }
        PastedText pasted = PastedText.of(posted.toString());
        if (pasted.unreadableLine().isPresent()) {
            return new Reading.NotTaken("write line " + pasted.unreadableLine().getAsInt()
                + " again: it holds a character that cannot be read");
        }
        String text = pasted.text();
        return text.length() <= type.longest() ? new Reading.Taken(text)
            : new Reading.NotTaken("write no more than " + type.longest() + " characters; there are " + text.length());
    }

    private static Reading count(AnswerType.Count type, Object posted) {
        Reading wrong = new Reading.NotTaken("give a whole number from " + type.least() + " to " + type.most());
        double value;
        if (posted instanceof Number number) {
            value = number.doubleValue();
        } else if (posted instanceof String text && text.strip().matches("-?\\d{1,9}")) {
            value = Integer.parseInt(text.strip());
        } else {
            return wrong;
        }
        return value == Math.rint(value) && value >= type.least() && value <= type.most()
            ? new Reading.Taken((int) value) : wrong;
    }

    private static Reading day(Object posted) {
        Reading wrong = new Reading.NotTaken("give a day, for example 2026-03-31");
        try {
            return posted instanceof String text && text.strip().matches(DAY)
                ? new Reading.Taken(LocalDate.parse(text.strip()).toString()) : wrong;
        } catch (DateTimeException noSuchDay) {
            return wrong;
        }
    }

    private static Reading moment(Object posted) {
        Reading wrong = new Reading.NotTaken("give a day and a time, for example 2026-03-31 14:30");
        if (!(posted instanceof String)) {
            return wrong;
        }
        String text = posted.toString().strip().replace(' ', 'T');
        try {
            if (text.matches(TIME)) {
                return new Reading.Taken(toTheMinute(LocalDateTime.parse(text)));
            }
            return text.matches(TIME + OFFSET)
                ? new Reading.Taken(toTheMinute(inLondon(OffsetDateTime.parse(text)))) : wrong;
        } catch (DateTimeException noSuchTime) {
            return wrong;
        }
    }

    private static Reading timeOfDay(Object posted) {
        Reading wrong = new Reading.NotTaken("give a time, for example 14:30");
        try {
            return posted instanceof String text && text.strip().matches(CLOCK + OFFSET + "?")
                ? new Reading.Taken(LocalTime.parse(text.strip().substring(0, 5)).toString()) : wrong;
        } catch (DateTimeException noSuchTime) {
            return wrong;
        }
    }

    private static Reading tick(Object posted) {
        return switch (code(posted)) {
            case "yes", "true", "on" -> new Reading.Taken(true);
            case "no", "false" -> new Reading.Taken(false);
            default -> new Reading.NotTaken("tick it or leave it");
        };
    }

    private static LocalDateTime inLondon(OffsetDateTime time) {
        return time.atZoneSameInstant(London.ZONE).toLocalDateTime();
    }

    private static String toTheMinute(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Codes may come as text, as a number (discharge method 1) or as a tick. */
    private static String code(Object posted) {
        if (posted instanceof Boolean ticked) {
            return ticked ? "yes" : "no";
        }
        return posted instanceof String || posted instanceof Integer || posted instanceof Long
            ? posted.toString().strip() : "";
    }

    /** More answers than this make a sentence that nobody reads; the form shows them all. */
    private static String inWords(List<String> values) {
        return values.size() <= MOST_SPELT_OUT ? ": " + words(values) : " the answers that the form offers";
    }

    private static String words(List<String> values) {
        return values.stream().map(value -> value.replace('-', ' ')).collect(Collectors.joining(", "));
    }
}
