package org.homeward.dischargepack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.journey.London;

/** Says answers in the words of the discharge pack. What has no words there is said as it was answered. */
public final class AnswerWords {

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String MOMENT = DAY + "T\\d\\d:\\d\\d.*";

    private final Map<String, String> words;

    private AnswerWords(Map<String, String> words) {
        this.words = words;
    }

    /** @param table {@code dischargepack/words.csv} */
    public static AnswerWords read(String table) {
        return new AnswerWords(PackTable.rows(table, 3).stream()
                .collect(Collectors.toMap(row -> row.get(0) + " " + row.get(1), row -> row.get(2))));
    }

    /** Example: {@code walking}, {@code one-person} becomes "Needs one person to help". */
    public String of(String question, Object value) {
        return value instanceof Collection<?> several ? several.stream().map(one -> of(question, one)).collect(Collectors.joining(", "))
                : value instanceof Map<?, ?> row ? row.values().stream().map(String::valueOf).collect(Collectors.joining(", "))
                : one(question, String.valueOf(value));
    }

    private String one(String question, String value) {
        var own = words.getOrDefault(question + " " + value, words.get("* " + value));
        return own != null ? own : moment(value);
    }

    private static String moment(String value) {
        try {
            return value.matches(DAY) ? London.words(LocalDate.parse(value))
                    : value.matches(MOMENT) ? London.words(London.day(London.moment(value))) + " at " + London.time(London.moment(value)) : value;
        } catch (DateTimeException notOne) {
            return value;
        }
    }
}
