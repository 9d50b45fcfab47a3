package org.homeward.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.Input;

/**
 * What could be answered to one input, each answer with the words of the table's owner. They stand in the input's
 * description, one a line. Example: {@code if true: the home could be made safe}. An answer that the table allows and
 * nobody has found words for reads "“Night need” were “waking”".
 */
record OtherAnswers(Map<Object, String> words, boolean worded) {

    private static final Pattern LINE = Pattern.compile("if ([^:]+): (.+)");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    static OtherAnswers of(Input input, String label, String description) {
        var type = input.getInputExpression().getTypeRef();
        var words = new LinkedHashMap<Object, String>();
        allowed(input, type).forEach(value -> words.put(value, "“" + label + "” were “" + plain(value) + "”"));
        var said = description.lines().map(String::strip).map(LINE::matcher).filter(line -> line.matches()).toList();
        said.forEach(line -> value(line.group(1).strip(), type).ifPresent(value -> words.put(value, line.group(2).strip())));
        return new OtherAnswers(words, !said.isEmpty());
    }

    /** Every answer but this one; an answer that only says that nobody knows is left to whoever reads it. */
    List<Object> but(Object present) {
        return words.keySet().stream().filter(value -> !Objects.equals(plain(value), plain(present))).toList();
    }

    String words(Object value) {
        return words.get(value);
    }

    private static List<Object> allowed(Input input, String type) {
        if (type.equals("boolean")) {
            return List.of(true, false);
        }
        var values = new ArrayList<Object>();
        if (input.getInputValues() != null) {
            var text = TEXT.matcher(input.getInputValues().getTextContent());
            while (text.find()) {
                values.add(text.group(1));
            }
        }
        return values;
    }

    /** Empty where the line does not name an answer of this type: it is then a sentence like any other. */
    private static Optional<Object> value(String text, String type) {
        return switch (type) {
            case "boolean" -> Optional.<Object>of(Boolean.valueOf(text)).filter(it -> it.toString().equals(text));
            case "integer", "number", "long", "double" -> text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text))
                    : Optional.empty();
            default -> Optional.of(text);
        };
    }

    private static String plain(Object value) {
        return value == null ? "" : value.equals(true) ? "yes" : value.equals(false) ? "no" : value.toString().replace('-', ' ');
    }
}
