package org.homeward.forms;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What the form itself demands of an answer, beside its contract. A browser holds people to it in Tasklist; on our page we
 * do.
 *
 * @param shortest in characters
 * @param pattern  a regular expression that fits the whole answer
 * @param kind     {@code email} or {@code phone}
 */
public record FieldRules(boolean required, OptionalDouble least, OptionalDouble most, OptionalInt shortest,
                         OptionalInt longest, Optional<String> pattern, Optional<String> kind, OptionalInt decimals) {

    public static final FieldRules NONE = new FieldRules(false, OptionalDouble.empty(), OptionalDouble.empty(),
        OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{6,19}");

    /** What to do about an answer that the contract would take and the form does not; an answer that is missing is the contract's. */
    public List<String> broken(String answer) {
        if (answer.isBlank()) {
            return List.of();
        }
        if (shortest.isPresent() && answer.strip().length() < shortest.getAsInt()) {
            return List.of("write at least " + shortest.getAsInt() + " characters");
        }
        if (kind.filter("email"::equals).isPresent() && !MAIL.matcher(answer.strip()).matches()) {
            return List.of("give an e-mail address, for example name@example.org");
        }
        if (kind.filter("phone"::equals).isPresent() && !TELEPHONE.matcher(answer.strip()).matches()) {
            return List.of("give a telephone number, for example 01632 960 001");
        }
        return pattern.filter(regex -> !fits(regex, answer.strip())).map(regex -> List.of("write it as the hint says"))
            .orElse(List.of());
    }

    private static boolean fits(String regex, String answer) {
        try {
            return Pattern.compile(regex).matcher(answer).matches();
        } catch (PatternSyntaxException unreadable) {
            return true;
        }
    }
}
