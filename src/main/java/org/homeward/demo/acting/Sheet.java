package org.homeward.demo.acting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.forms.Component.Field;
import org.homeward.forms.Component.Kind;
import org.homeward.forms.Component.Option;
import org.homeward.forms.Expressions;
import org.homeward.forms.FilledForm;
import org.homeward.forms.TaskForm;

/**
 * A form while somebody fills it in. What they say counts before what is filled in; a question that nobody has thought of, because
 * a process owner has added it, is answered with the first thing that the form takes. So a changed form stops nobody.
 */
final class Sheet {

    private static final String WORDS = "As talked through";

    private final TaskForm form;
    private final Map<String, Object> shown;
    private final Expressions expressions;
    private final Instant now;

    /** @param shown what the form was given, by key, options among it */
    Sheet(TaskForm form, Map<String, Object> shown, Expressions expressions, Instant now) {
        this.form = form;
        this.shown = shown;
        this.expressions = expressions;
        this.now = now;
    }

    /** What is handed in: everything that is asked with these answers, and nothing else. */
    Map<String, Object> filledWith(Map<String, Object> said) {
        var written = new LinkedHashMap<>(said);
        var filled = fill(written);
        for (var open = firstOpen(filled); open.isPresent(); open = firstOpen(filled)) {
            written.put(open.get().key(), anything(open.get(), filled, written));
            filled = fill(written);
        }
        return handedIn(filled, said);
    }

    private FilledForm fill(Map<String, Object> written) {
        return FilledForm.of(form, shown, written, expressions);
    }

    private Optional<Field> firstOpen(FilledForm filled) {
        return asked(filled).filter(field -> field.rules().required() && isEmpty(filled.value(field)))
                .filter(field -> field.kind() != Kind.TICK && !choices(field, filled).isEmpty()).findFirst();
    }

    private static Stream<Field> asked(FilledForm filled) {
        return filled.form().questions().filter(filled::shows).filter(Field.class::isInstance).map(Field.class::cast)
                .filter(field -> field.asPosted() && !filled.isReadOnly(field));
    }

    /** That which makes the fewest other questions necessary. */
    private Object anything(Field field, FilledForm filled, Map<String, Object> written) {
        return choices(field, filled).stream().min(Comparator.comparingLong(choice -> {
            var then = new LinkedHashMap<>(written);
            then.put(field.key(), choice);
            var filledThen = fill(then);
            return asked(filledThen).filter(each -> each.rules().required() && isEmpty(filledThen.value(each))).count();
        })).orElseThrow();
    }

    private List<Object> choices(Field field, FilledForm filled) {
        if (field.kind().offersOptions()) {
            return filled.options(field.options()).stream().map(Option::value)
                    .map(value -> field.kind().takesSeveral() ? (Object) List.of(value) : value).toList();
        }
        return List.of(switch (field.kind()) {
            case NUMBER -> (int) Math.ceil(field.rules().least().orElse(0));
            case DATE -> Situation.moment(now).substring(0, "2026-03-04".length());
            case DATE_TIME -> Situation.moment(now);
            case TIME -> Situation.moment(now).substring("2026-03-04T".length());
            default -> words(field);
        });
    }

    private static String words(Field field) {
        var enough = WORDS.repeat(1 + field.rules().shortest().orElse(0) / WORDS.length());
        return enough.substring(0, Math.min(enough.length(), field.rules().longest().orElse(enough.length())));
    }

    /** Answers that were filled in are handed in as they stand, those that were said as they were said. */
    private static Map<String, Object> handedIn(FilledForm filled, Map<String, Object> said) {
        var answers = new LinkedHashMap<String, Object>();
        asked(filled).filter(field -> !isEmpty(filled.value(field))).forEach(field ->
                answers.put(field.key(), typed(field, said.getOrDefault(field.key(), filled.value(field)))));
        return answers;
    }

    private static Object typed(Field field, Object value) {
        return field.kind() == Kind.NUMBER && value instanceof String text ? number(text) : value instanceof Collection<?> several
                ? new ArrayList<>(several) : value;
    }

    private static Number number(String text) {
        return new BigDecimal(text);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> several ? several.isEmpty() : value == null || value.toString().isBlank();
    }
}
