package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.homeward.forms.Component;
import org.homeward.forms.FormDesk;

/** A form in Tasklist, filled in as a person does, whatever components it is made of. */
final class TasklistForm {

    /** What is typed there counts a moment later, or at once when the field is left. */
    private static final Set<Component.Kind> LEFT_TO_COUNT = EnumSet.of(Component.Kind.TEXT, Component.Kind.LONG_TEXT,
            Component.Kind.NUMBER, Component.Kind.TAGS);

    /** What is seen of a list; its input is hidden where nothing can be searched for. */
    private static final String LIST = "xpath=ancestor::*[contains(concat(' ', @class, ' '), ' fjs-input-group ')]";

    private static final Set<Component.Kind> TYPED = EnumSet.of(Component.Kind.TEXT, Component.Kind.LONG_TEXT, Component.Kind.NUMBER,
            Component.Kind.DATE, Component.Kind.DATE_TIME);
    private static final int MOST_TRIES = 4;

    private final Page page;
    private final FormDesk.Opened form;

    TasklistForm(Page page, FormDesk.Opened form) {
        this.page = page;
        this.form = form;
    }

    TasklistForm answer(Map<String, Object> answers) {
        form.deployed().form().questions().filter(asked -> answers.containsKey(asked.key()))
                .forEach(asked -> answer(asked, answers.get(asked.key())));
        for (int tried = 0; tried < MOST_TRIES && !forgotten(answers).isEmpty(); tried++) {
            forgotten(answers).forEach(field -> answer(field, answers.get(field.key()), ""));
        }
        return this;
    }

    /** While it draws what depends on an answer, the form forgets what was typed just before. */
    private List<Component.Field> forgotten(Map<String, Object> answers) {
        var held = (List<?>) page.evaluate("""
                async () => {
                  const {formIn} = await import('/camunda/app/tasklist/scripts/homeward/form.js');
                  return formIn(document.querySelector('.fjs-container')).answers()
                    .filter(([, value]) => value || value === 0).map(([key]) => key);
                }""");
        return form.deployed().form().questions().filter(Component.Field.class::isInstance).map(Component.Field.class::cast)
                .filter(field -> TYPED.contains(field.kind()) && answers.containsKey(field.key()) && !held.contains(field.key())).toList();
    }

    private void answer(Component.Asked asked, Object value) {
        if (asked instanceof Component.Rows rows) {
            rows(rows, (List<?>) value);
        } else {
            answer((Component.Field) asked, value, "");
        }
    }

    private void rows(Component.Rows rows, List<?> values) {
        for (int row = 0; row < values.size(); row++) {
            if (row >= rows.atFirst()) {
                page.locator(".fjs-repeat-render-add").click();
            }
            for (var field : rows.fields()) {
                var value = ((Map<?, ?>) values.get(row)).get(field.key());
                if (value != null) {
                    answer(field, value, "_" + row);
                }
            }
        }
    }

    private void answer(Component.Field field, Object value, String row) {
        var inputs = inputs(field.id() + row);
        switch (field.kind()) {
            case TICK -> inputs.first().setChecked(Boolean.TRUE.equals(value));
            case RADIO -> inputs.nth(values(field).indexOf(value.toString())).check();
            case CHECKLIST -> ((Collection<?>) value).forEach(one -> inputs.nth(values(field).indexOf(one.toString())).check());
            case SELECT -> choose(inputs.first().locator(LIST), label(field, value));
            case TAGS -> ((Collection<?>) value).forEach(one -> choose(inputs.first(), label(field, one)));
            case DATE, DATE_TIME -> new DayAndTime(page).type(inputs, field.key(), value.toString());
            case TIME -> type(inputs.first(), value.toString());
            default -> inputs.first().fill(value.toString());
        }
        if (LEFT_TO_COUNT.contains(field.kind())) {
            inputs.first().press("Tab");
        }
    }

    private void choose(Locator list, String label) {
        var option = page.locator(".fjs-dropdownlist-item").filter(new Locator.FilterOptions()
                .setHasText(Pattern.compile("^\\s*" + escaped(label) + "\\s*$")));
        if (!option.first().isVisible()) {
            list.click();
        }
        assertThat(option.first()).isVisible();
        option.first().click();
    }

    /** For a browser, which knows no quoting of whole texts. */
    private static String escaped(String label) {
        return label.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    private static void type(Locator input, String text) {
        input.fill(text);
        input.press("Enter");
        input.press("Tab");
    }

    private Locator inputs(String id) {
        return page.locator("[id$='-" + id + "']:is(input, textarea), [id*='-" + id + "-']:is(input, textarea)");
    }

    private List<String> values(Component.Field field) {
        return options(field).map(Component.Option::value);
    }

    private String label(Component.Field field, Object value) {
        return options(field).all().stream().filter(option -> option.value().equals(value)).findFirst().orElseThrow().label();
    }

    private Choices options(Component.Field field) {
        return Choices.of(field, form);
    }

    /** What a question lets choose from: out of our tables, or as the form says. */
    record Choices(List<Component.Option> all) {

        static Choices of(Component.Field field, FormDesk.Opened form) {
            var given = field.options().key().map(form.values()::get);
            return new Choices(given.map(list -> ((Collection<?>) list).stream().map(one -> (Map<?, ?>) one)
                    .map(one -> new Component.Option(one.get("value").toString(), one.get("label").toString())).toList())
                    .orElse(field.options().written()));
        }

        List<String> map(Function<Component.Option, String> what) {
            return all.stream().map(what).toList();
        }
    }
}
