package org.homeward.forms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says an answer in the words of its form: the option that was chosen and not its code, a day as people say it. */
public final class AnswerWords {

    private AnswerWords() {
    }

    public static String of(Component.Asked asked, Object value, List<Component.Option> options) {
        if (value instanceof Boolean ticked) {
            return ticked ? "Ticked" : "Not ticked";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> one instanceof Map<?, ?> row ? row(asked, row) : of(asked, one, options))
                .collect(Collectors.joining(", "));
        }
        String text = String.valueOf(value);
        return options.stream().filter(option -> option.value().equals(text)).map(Component.Option::label).findFirst()
            .or(() -> SaidDate.of(text)).orElse(text);
    }

    private static String row(Component.Asked asked, Map<?, ?> row) {
        return asked instanceof Component.Rows rows ? rows.fields().stream()
            .filter(field -> Optional.ofNullable(row.get(field.key())).filter(value -> !"".equals(value)).isPresent())
            .map(field -> of(field, row.get(field.key()), field.options().written())).collect(Collectors.joining(" · "))
            : row.values().stream().map(String::valueOf).collect(Collectors.joining(" · "));
    }
}
