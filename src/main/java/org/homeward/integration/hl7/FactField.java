package org.homeward.integration.hl7;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.integration.hl7.message.Segments;
import org.homeward.integration.hl7.message.WireTime;
import org.homeward.journey.London;

/**
 * A field of a sender's messages that answers a question of the daily review. Example: {@code ZPD-3 R=requested B=blocked} for question
 * {@code transport}. Where no words are given, the field is written as the review has it; days and times may be written as HL7 does.
 *
 * @param question for example {@code expectedDischargeDate}
 * @param words    what the sender's own codes mean; a code that is not among them says nothing
 */
public record FactField(String question, FieldPosition position, Map<String, String> words) {

    /** Where every sender writes when it expects somebody to leave. */
    static final List<FactField> USUAL = List.of(read("expectedDischargeDate", "PV2-9"));

    public FactField {
        Objects.requireNonNull(question);
        Objects.requireNonNull(position);
        words = Map.copyOf(words);
    }

    /** @throws IllegalArgumentException when the text names no field, or a code without its meaning */
    public static FactField read(String question, String text) {
        var parts = Arrays.asList(text.strip().split("\\s+"));
        Map<String, String> words = new LinkedHashMap<>();
        parts.stream().skip(1).forEach(part -> {
            var pair = part.split("=", 2);
            if (pair.length < 2 || pair[0].isEmpty() || pair[1].isEmpty()) {
                throw new IllegalArgumentException("\"" + part + "\" does not say what a code means; write it like R=requested");
            }
            words.put(pair[0], pair[1]);
        });
        return new FactField(camel(question), FieldPosition.read(parts.get(0)), words);
    }

    /** Those of a profile, and the usual ones where it says nothing else; {@code none} for one that is not read. */
    public static List<FactField> of(Map<String, String> byQuestion) {
        List<FactField> all = new ArrayList<>();
        byQuestion.forEach((question, text) -> {
            if (!text.strip().equals("none")) {
                all.add(read(question, text));
            }
        });
        USUAL.stream().filter(usual -> byQuestion.keySet().stream().map(FactField::camel).noneMatch(usual.question()::equals))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What the message says to the question. */
    Optional<String> in(Segments message) {
        return position.in(message).flatMap(value -> words.isEmpty() ? Optional.of(plain(value)) : Optional.ofNullable(words.get(value)));
    }

    /** Settings are written {@code expected-discharge-date}. */
    private static String camel(String question) {
        return Pattern.compile("-([a-z])").matcher(question.strip()).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** {@code 20270119} is a day, {@code 202701191430} a time; anything else stays as it is. */
    private static String plain(String value) {
        if (value.matches("\\d{8}")) {
            return WireTime.day(value).map(Object::toString).orElse(value);
        }
        return value.matches("\\d{12,14}.*") ? WireTime.instant(value).map(at -> LocalDateTime.ofInstant(at, London.ZONE).toString())
                .orElse(value) : value;
    }
}
