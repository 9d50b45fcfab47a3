package org.homeward.dischargepack;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.tasks.Answer;

/**
 * Which changes of medicines the pharmacist has named: a note for a care provider says them.
 *
 * @param named answers to {@code prepare-medicines.changes}, for example {@code started}; none where nothing has changed
 */
public record MedicineChanges(Set<String> named) {

    static final String FORM = "prepare-medicines";
    static final String QUESTION = "changes";

    public MedicineChanges {
        named = Set.copyOf(named);
    }

    /** @param sheet as the form is handed in; the question left empty names nothing */
    static MedicineChanges given(Map<String, Object> sheet) {
        return of(Optional.ofNullable(sheet.get(QUESTION)));
    }

    /** @param sheet as the form was kept */
    static MedicineChanges kept(Map<String, Answer> sheet) {
        return of(Optional.ofNullable(sheet.get(QUESTION)).map(Answer::value));
    }

    private static MedicineChanges of(Optional<Object> answer) {
        return new MedicineChanges(answer.stream()
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value)).map(Object::toString)
                .filter(Predicate.not(String::isBlank)).filter(change -> !change.equals("none")).collect(Collectors.toSet()));
    }

    boolean isNone() {
        return named.isEmpty();
    }
}
