package org.homeward.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form at one moment: what stands in it, what of it is asked because of that, what can be chosen and what its words say.
 * What is written in an answer counts before what was filled in, and that before what the form suggests.
 */
public final class FilledForm {

    private static final Pattern BRACES = Pattern.compile("\\{\\{\\s*=?(.+?)\\s*}}");

    private final TaskForm form;
    private final Map<String, Object> filledIn;
    private final Expressions expressions;
    private final Map<String, Object> standing = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private Map<String, Object> known = Map.of();

    private FilledForm(TaskForm form, Map<String, Object> filledIn, Expressions expressions) {
        this.form = form;
        this.filledIn = filledIn;
        this.expressions = expressions;
    }

    /**
     * @param filledIn what the form was given, by key, options among it
     * @param written  what somebody wrote, by question, as typed
     */
    public static FilledForm of(TaskForm form, Map<String, Object> filledIn, Map<String, Object> written,
                                Expressions expressions) {
        var filled = new FilledForm(form, filledIn, expressions);
        form.questions().forEach(asked -> filled.standing.put(asked.key(), filled.standing(asked, written)));
        filled.hide();
        return filled;
    }

    public TaskForm form() {
        return form;
    }

    private Object standing(Component.Asked asked, Map<String, Object> written) {
        boolean fixed = asked instanceof Component.Field field && field.readOnly().always();
        Object value = written.containsKey(asked.key()) && !fixed ? written.get(asked.key()) : filledIn.get(asked.key());
        if (value == null && asked instanceof Component.Field field) {
            value = field.suggested().orElse(null);
        }
        return TypedAnswer.of(asked, value);
    }

    /** Hides part after part until nothing more is hidden: an answer that is not asked makes nothing else asked. */
    private void hide() {
        int before;
        do {
            before = hidden.size();
            known = values();
            form.components().forEach(component -> hide(component, false));
        } while (hidden.size() > before);
        known = values();
    }

    private void hide(Component component, boolean parentHidden) {
        boolean hide = parentHidden
            || component.hiddenWhen().filter(feel -> expressions.holds(feel, known)).isPresent();
        if (hide) {
            hidden.add(component.id());
        }
        if (component instanceof Component.Group group) {
            group.components().forEach(part -> hide(part, hide));
        }
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(filledIn);
        form.questions().forEach(asked -> {
            values.remove(asked.key());
            if (shows(asked)) {
                Object value = TypedAnswer.forExpressions(asked, standing.get(asked.key()));
                if (value != null) {
                    values.put(asked.key(), value);
                }
            }
        });
        form.everything().filter(Component.Computed.class::isInstance).map(Component.Computed.class::cast)
            .forEach(computed -> expressions.value(computed.expression(), values)
                .ifPresent(value -> values.put(computed.key(), value)));
        return values;
    }

    public boolean shows(Component component) {
        return !hidden.contains(component.id());
    }

    public boolean isReadOnly(Component.Field field) {
        return field.readOnly().always()
            || field.readOnly().expression().filter(feel -> expressions.holds(feel, known)).isPresent();
    }

    /** What stands in the answer: a text, a Boolean for a tick, a list of texts, or a list of maps for rows; never null. */
    public Object value(Component.Asked asked) {
        return standing.get(asked.key());
    }

    /** What is handed in: every answer that is asked, as a browser would send it. */
    public Map<String, Object> handedIn() {
        Map<String, Object> answers = new LinkedHashMap<>();
        form.questions().filter(this::shows)
            .filter(asked -> !(asked instanceof Component.Field field) || field.asPosted())
            .forEach(asked -> answers.put(asked.key(), standing.get(asked.key())));
        return answers;
    }

    /** What can be chosen: those of our tables, of an expression, or those written in the form. */
    public List<Component.Option> options(Component.Options options) {
        Optional<Object> given = options.key().map(filledIn::get)
            .or(() -> options.expression().flatMap(feel -> expressions.value(feel, known)));
        return given.map(FilledForm::options).orElse(options.written());
    }

    private static List<Component.Option> options(Object list) {
        List<Component.Option> options = new ArrayList<>();
        if (list instanceof Collection<?> several) {
            several.forEach(one -> options.add(one instanceof Map<?, ?> map
                ? new Component.Option(String.valueOf(map.get("value")), String.valueOf(map.get("label")))
                : new Component.Option(String.valueOf(one), String.valueOf(one))));
        }
        return options;
    }

    /** Words with the values of what stands in double braces; what is not known is left out. */
    public String words(String text) {
        Matcher braces = BRACES.matcher(text);
        return braces.replaceAll(found -> Matcher.quoteReplacement(
            expressions.value(found.group(1), known).map(String::valueOf).orElse("")));
    }

    /** The rows of a table, each a map by column. */
    public List<Map<?, ?>> rows(Component.Table table) {
        String source = table.rows().startsWith("=") ? table.rows().substring(1).strip() : table.rows();
        List<Map<?, ?>> rows = new ArrayList<>();
        if (expressions.value(source, known).orElse(null) instanceof Collection<?> several) {
            several.stream().filter(Map.class::isInstance).forEach(row -> rows.add((Map<?, ?>) row));
        }
        return rows;
    }
}
