package org.homeward.engine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A cell of a decision table that says only what it is equal to or between which numbers: {@code "a","b"}, {@code not("a")},
 * {@code true}, {@code >= 3}, {@code [1..5)}, {@code null}. It is read once; what it says of a value of its own type is what FEEL says.
 */
interface PlainCell {

    /** Whether the value, which may be none, fits; empty where the value is not of a type that such a cell is about. */
    Optional<Boolean> fits(Object value);

    /** @return empty where the cell says more than that */
    static Optional<PlainCell> read(String cell) {
        var text = cell.strip();
        return Form.TEXTS.in(text).map(it -> texts(it.group(), true))
                .or(() -> Form.NOT.in(text).flatMap(not -> Form.TEXTS.in(not.group(1))).map(it -> texts(it.group(), false)))
                .or(() -> Form.NONE.in(text).map(it -> value -> Optional.of(value == null)))
                .or(() -> Form.TRUTH.in(text).map(it -> truth(Boolean.parseBoolean(it.group()))))
                .or(() -> Form.NUMBER.in(text).map(it -> numbers(number -> number.compareTo(new BigDecimal(it.group())) == 0)))
                .or(() -> Form.LIMIT.in(text).map(it -> numbers(limit(it.group(1), new BigDecimal(it.group(2))))))
                .or(() -> Form.BETWEEN.in(text).map(PlainCell::between));
    }

    private static PlainCell between(MatchResult it) {
        return numbers(limit(it.group(1).equals("[") ? ">=" : ">", new BigDecimal(it.group(2)))
                .and(limit(it.group(4).equals("]") ? "<=" : "<", new BigDecimal(it.group(3)))));
    }

    private static PlainCell texts(String list, boolean in) {
        var texts = Form.TEXT.pattern.matcher(list).results().map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
        return value -> value == null ? Optional.of(!in)
                : value instanceof String text ? Optional.of(texts.contains(text) == in) : Optional.empty();
    }

    private static PlainCell truth(boolean expected) {
        return value -> value == null ? Optional.of(false) : value instanceof Boolean is ? Optional.of(is == expected) : Optional.empty();
    }

    private static PlainCell numbers(Predicate<BigDecimal> holds) {
        return value -> value == null ? Optional.of(false) : value instanceof Integer || value instanceof Long
                ? Optional.of(holds.test(BigDecimal.valueOf(((Number) value).longValue()))) : Optional.empty();
    }

    private static Predicate<BigDecimal> limit(String sign, BigDecimal limit) {
        return switch (sign) {
            case "<" -> number -> number.compareTo(limit) < 0;
            case "<=" -> number -> number.compareTo(limit) <= 0;
            case ">" -> number -> number.compareTo(limit) > 0;
            default -> number -> number.compareTo(limit) >= 0;
        };
    }

    /** How such cells are written. */
    enum Form {
        NONE("null"), TRUTH("true|false"), NUMBER("-?\\d+(?:\\.\\d+)?"), LIMIT("(<=|<|>=|>)\\s*(" + NUMBER.pattern + ")"),
        BETWEEN("([\\[(\\]])\\s*(" + NUMBER.pattern + ")\\s*\\.\\.\\s*(" + NUMBER.pattern + ")\\s*([\\])\\[])"),
        TEXT("\"([^\"\\\\]*)\""), TEXTS(TEXT.pattern + "(?:\\s*,\\s*" + TEXT.pattern + ")*"), NOT("not\\s*\\((.*)\\)");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        Optional<MatchResult> in(String text) {
            var found = pattern.matcher(text);
            return found.matches() ? Optional.of(found.toMatchResult()) : Optional.empty();
        }
    }
}
