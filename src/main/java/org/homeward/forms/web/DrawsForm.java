package org.homeward.forms.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.forms.Component;
import org.homeward.forms.FilledForm;
import org.homeward.tasks.FormContract;

/** Draws a filled form: which parts are seen, what stands in them, what is wrong and what was answered before. */
final class DrawsForm {

    private static final Pattern PERSON_BANNER = Pattern.compile("[\\s#*_]*\\{\\{\\s*personBanner\\s*}}[\\s*_]*");

    private final FilledForm filled;
    private final FormContract contract;
    private final Map<String, String> errors;
    private final Map<String, ShownPart.Earlier> earlier;
    private final Map<String, String> others;
    private final String mark;

    /**
     * @param errors  what to do about answers, by question
     * @param earlier earlier answers, by question
     * @param others  what another window wrote, by question, in words
     * @param mark    begins the ids of its elements, where several forms stand on one page
     */
    DrawsForm(FilledForm filled, FormContract contract, Map<String, String> errors,
              Map<String, ShownPart.Earlier> earlier, Map<String, String> others, String mark) {
        this.filled = filled;
        this.contract = contract;
        this.errors = errors;
        this.earlier = earlier;
        this.others = others;
        this.mark = mark;
    }

    /** Without the first line, which says who it is about: our page says that above, and better. */
    List<ShownPart> parts() {
        return parts(filled.form().components());
    }

    private List<ShownPart> parts(List<Component> components) {
        return components.stream()
                .filter(part -> !(part instanceof Component.Words words && PERSON_BANNER.matcher(words.text()).matches()))
                .filter(part -> !(part instanceof Component.Computed)).map(this::part).toList();
    }

    private ShownPart part(Component part) {
        boolean seen = filled.shows(part);
        boolean depends = part.hiddenWhen().isPresent();
        if (part instanceof Component.Field field) {
            return field(field, "a." + field.key(), filled.value(field), errors.get(field.key()));
        }
        if (part instanceof Component.Group group) {
            return new ShownPart.Group("group", group.id(), seen, depends, group.label(), group.outlined(),
                    parts(group.components()));
        }
        if (part instanceof Component.Rows rows) {
            return new ShownPart.Rows("rows", rows.id(), seen, depends, rows.key(), rows.label(), rows.growing(),
                    rows(rows), Optional.ofNullable(errors.get(rows.key())), mark);
        }
        if (part instanceof Component.Table table) {
            return new ShownPart.Table("list-of-rows", table.id(), seen, true, table.label(),
                    table.columns().stream().map(Component.Column::label).toList(),
                    filled.rows(table).stream().map(row -> table.columns().stream()
                            .map(column -> Optional.<Object>ofNullable(row.get(column.key())).map(String::valueOf).orElse("")).toList()).toList());
        }
        return read(part, seen, depends);
    }

    private ShownPart read(Component part, boolean seen, boolean depends) {
        if (part instanceof Component.Words words) {
            return new ShownPart.Read("words", words.id(), seen, depends || words.text().contains("{{"), "",
                    Markup.ofMarkdown(filled.words(words.text())), "");
        }
        if (part instanceof Component.Markup html) {
            return new ShownPart.Read("words", html.id(), seen, depends || html.html().contains("{{"), "",
                    Markup.ofHtml(filled.words(html.html())), "");
        }
        if (part instanceof Component.Picture picture) {
            return new ShownPart.Read("picture", picture.id(), seen, depends, picture.alternative(), "", picture.source());
        }
        if (part instanceof Component.Frame frame) {
            return new ShownPart.Read("frame", frame.id(), seen, depends, frame.label(), "", frame.address());
        }
        if (part instanceof Component.Button button) {
            return new ShownPart.Read(button.resets() ? "reset" : "send", button.id(), seen, depends, button.label(), "", "");
        }
        return new ShownPart.Read(part instanceof Component.Line ? "line" : "space", part.id(), seen, depends, "", "", "");
    }

    private List<List<ShownPart>> rows(Component.Rows rows) {
        var standing = (List<?>) filled.value(rows);
        return IntStream.range(0, standing.size()).mapToObj(row -> rows.fields().stream()
                .map(field -> (ShownPart) field(field, "a." + rows.key() + "." + row + "." + field.key(),
                        ((Map<?, ?>) standing.get(row)).get(field.key()), null)).toList()).toList();
    }

    private ShownPart.Field field(Component.Field field, String name, Object standing, String error) {
        var chosen = standing instanceof Collection<?> several ? several.stream().map(String::valueOf).toList()
                : Stream.of(String.valueOf(standing)).filter(value -> !value.isEmpty()).toList();
        return new ShownPart.Field(draws(field.kind()), field.id(), filled.shows(field),
                field.hiddenWhen().isPresent() || field.options().expression().isPresent()
                        || field.readOnly().expression().isPresent(),
                field.key(), name, field, field.isNeeded(contract), filled.isReadOnly(field),
                standing instanceof Collection<?> ? "" : String.valueOf(standing), chosen,
                filled.options(field.options()), Optional.ofNullable(error),
                Optional.ofNullable(earlier.get(field.key())), Optional.ofNullable(others.get(field.key())), mark);
    }

    private static String draws(Component.Kind kind) {
        return switch (kind) {
            case TEXT, TIME, NUMBER -> "text";
            case LONG_TEXT -> "long-text";
            case TICK -> "tick";
            case RADIO -> "radio";
            case SELECT -> "one-of-many";
            case CHECKLIST, TAGS -> "checks";
            case DATE, DATE_TIME -> "date";
        };
    }
}
