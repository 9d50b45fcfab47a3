package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.homeward.forms.Component;
import org.homeward.forms.TaskForm;

/** One task on our own page, as a caseworker handles it: answer, complete. */
final class OurTask {

    private static final String FURTHER = "more questions are asked";

    private final Page page;
    private final String address;
    private final TaskForm form;

    private OurTask(Page page, String address, TaskForm form) {
        this.page = page;
        this.address = address;
        this.form = form;
    }

    static OurTask open(Page page, String home, String id, TaskForm form) {
        page.navigate(home + "/tasks/" + id);
        page.locator("#task-form").waitFor();
        return new OurTask(page, page.url(), form);
    }

    OurTask answer(Map<String, Object> answers) {
        form.questions().filter(asked -> answers.containsKey(asked.key()))
                .forEach(asked -> answer(asked, answers.get(asked.key())));
        return this;
    }

    /** Presses Complete, once more where the answers have just led to more questions, and waits until it is done. */
    void complete() {
        press();
        if (page.url().startsWith(address) && page.locator(".govuk-notification-banner").allTextContents().toString().contains(FURTHER)) {
            press();
        }
        if (page.url().startsWith(address)) {
            throw new AssertionError("Not taken: " + page.locator(".govuk-error-summary, .govuk-notification-banner").allInnerTexts());
        }
    }

    /** Presses Complete and waits for the page that answers. */
    void press() {
        page.waitForNavigation(() -> page.locator("#complete").click());
        page.waitForLoadState();
    }

    /** Waits until the server has what was typed. */
    OurTask kept() {
        assertThat(page.locator("#task-form [name=written]")).hasValue("");
        return this;
    }

    private void answer(Component.Asked asked, Object value) {
        if (asked instanceof Component.Rows rows) {
            rows(rows, (List<?>) value);
        } else {
            answer((Component.Field) asked, "a." + asked.key(), value);
        }
    }

    private void rows(Component.Rows rows, List<?> values) {
        for (int row = 0; row < values.size(); row++) {
            if (row >= rows.atFirst()) {
                page.locator("button[value='add:" + rows.key() + "']").click();
            }
            for (var field : rows.fields()) {
                var value = ((Map<?, ?>) values.get(row)).get(field.key());
                if (value != null) {
                    answer(field, "a." + rows.key() + "." + row + "." + field.key(), value);
                }
            }
        }
    }

    private void answer(Component.Field field, String name, Object value) {
        switch (field.kind()) {
            case TICK -> input(name).setChecked(Boolean.TRUE.equals(value));
            case RADIO -> option(name, value).check();
            case CHECKLIST, TAGS -> ((Collection<?>) value).forEach(one -> option(name, one).check());
            case SELECT -> input(name).selectOption(value.toString());
            case DATE, DATE_TIME -> day(name, value.toString());
            default -> input(name).fill(value.toString());
        }
    }

    private void day(String name, String value) {
        input(name + ".day").fill(value.substring(8, 10));
        input(name + ".month").fill(value.substring(5, 7));
        input(name + ".year").fill(value.substring(0, 4));
        if (value.length() > 10) {
            input(name + ".time").fill(value.substring(11, 16));
        }
    }

    private Locator input(String name) {
        return page.locator("#task-form [name='" + name + "']");
    }

    private Locator option(String name, Object value) {
        return page.locator("#task-form [name='" + name + "'][value='" + value + "']");
    }
}
