package org.homeward.browser;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;

/** Somebody without a mouse: reaches everything by Tab and answers by keys alone. */
final class Keyboard {

    private static final int FURTHEST = 400;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the focus stands on what this script finds true of the focused element {@code at}. */
    Keyboard tabTo(String what, Object... named) {
        for (int i = 0; i < FURTHEST; i++) {
            if (isAt(what, named)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Nobody reaches this by Tab: " + what);
    }

    private boolean isAt(String what, Object... named) {
        return (Boolean) page.evaluate("named => { const at = document.activeElement; return Boolean(" + what + "); }",
                named.length == 0 ? null : named[0]);
    }

    Keyboard press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard signIn(String home, String user) {
        page.navigate(home + "/login");
        tabTo("at.name === 'username'").type(user);
        tabTo("at.name === 'password'").type("Going-Home-2026").press("Enter");
        page.waitForURL(home + "/work**");
        return this;
    }

    /** Finds the person on the worklist and opens the task. */
    Keyboard openTask(String person, String task) {
        page.locator("body").press("Home");
        tabTo("at.name === 'search'").type(person).press("Enter");
        page.locator("a[href='/tasks/" + task + "']").first().waitFor();
        tabTo("at.getAttribute('href') === named", "/tasks/" + task).press("Enter");
        page.waitForURL("**/tasks/" + task);
        return this;
    }

    Keyboard answer(FormFields form, Map<String, Object> answers) {
        form.fields().stream().filter(field -> answers.containsKey(field.key()))
                .forEach(field -> answer(field, answers.get(field.key())));
        return this;
    }

    /** Hands the form in, once the page shows the questions that the last answers opened, and waits for the worklist. */
    void complete() {
        page.waitForFunction("() => document.querySelector('#task-form [name=written]').value === ''");
        press("Control+Enter");
        page.waitForURL(address -> !address.contains("/tasks/") || page.locator("main [role=alert]").count() > 0);
        var said = page.locator("main [role=alert]").allTextContents();
        if (page.url().contains("/tasks/")) {
            throw new AssertionError("Not taken: " + said);
        }
    }

    private void answer(FormFields.Field field, Object value) {
        switch (field.type()) {
            case "radio" -> radio(field.key(), value.toString());
            case "checklist" -> ((Collection<?>) value).forEach(one -> tabTo("at.name === 'a." + field.key()
                    + "' && at.value === named", one.toString()).press("Space"));
            case "select" -> select(field.key(), value.toString());
            case "datetime" -> dateTime(field, value.toString());
            default -> tabTo("at.name === 'a." + field.key() + "'").press("Control+a").type(value.toString());
        }
    }

    private void radio(String key, String value) {
        tabTo("at.name === 'a." + key + "'").press("Space");
        for (int i = 0; i < FURTHEST && !isAt("at.value === named", value); i++) {
            press("ArrowDown");
        }
    }

    private void select(String key, String value) {
        tabTo("at.name === 'a." + key + "'");
        for (int i = 0; i < FURTHEST && !isAt("at.value === named", value); i++) {
            press("ArrowDown");
        }
    }

    private void dateTime(FormFields.Field field, String value) {
        var day = value.contains("T") ? LocalDateTime.parse(value).toLocalDate() : LocalDate.parse(value);
        part(field, "day", String.valueOf(day.getDayOfMonth()));
        part(field, "month", String.valueOf(day.getMonthValue()));
        part(field, "year", String.valueOf(day.getYear()));
        if (value.contains("T")) {
            part(field, "time", value.substring(value.indexOf('T') + 1));
        }
    }

    private void part(FormFields.Field field, String part, String text) {
        tabTo("at.name === 'a." + field.key() + "." + part + "'").press("Control+a").type(text);
    }
}
