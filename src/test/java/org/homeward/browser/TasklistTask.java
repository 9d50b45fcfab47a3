package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.homeward.forms.FormDesk;

/** One task on Tasklist's page, as a caseworker handles it: claim, answer, complete. */
final class TasklistTask {

    private final Page page;
    private final String id;
    private final FormFields form;

    private TasklistTask(Page page, String id, FormFields form) {
        this.page = page;
        this.id = id;
        this.form = form;
    }

    /** A task that is the member's own already. */
    static TasklistTask open(Page page, String home, String id, String form) {
        load(page, address(home, id));
        return new TasklistTask(page, id, FormFields.of(form)).isReady();
    }

    static TasklistTask claim(Page page, String home, String id, String form) {
        var address = address(home, id);
        load(page, address);
        var claim = page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).first();
        if (!appears(claim)) {
            load(page, address);
        }
        page.waitForResponse(answer -> answer.url().endsWith("/task/" + id + "/claim"), claim::click);
        return new TasklistTask(page, id, FormFields.of(form)).isReady();
    }

    private TasklistTask isReady() {
        assertThat(page.locator(".fjs-form .fjs-form-field").first()).isVisible();
        assertThat(page.locator("button", new Page.LocatorOptions().setHasText("Complete"))).isVisible();
        return this;
    }

    private static String address(String home, String id) {
        return home + "/camunda/app/tasklist/default/#/?task=" + id;
    }

    /** Loads the page anew: a change of the address behind # alone would not. */
    private static void load(Page page, String address) {
        page.navigate("about:blank");
        page.navigate(address);
    }

    /** On a busy machine Tasklist gives up loading its own scripts; a caseworker would reload it too. */
    static boolean appears(Locator first) {
        try {
            first.waitFor(new Locator.WaitForOptions().setTimeout(15_000));
            return true;
        } catch (TimeoutError tooLate) {
            return false;
        }
    }

    TasklistTask answer(Map<String, Object> answers) {
        form.fields().stream().filter(field -> answers.containsKey(field.key()))
                .forEach(field -> answer(field, answers.get(field.key())));
        return this;
    }

    TasklistTask answer(FormDesk.Opened opened, Map<String, Object> answers) {
        new TasklistForm(page, opened).answer(answers);
        return this;
    }

    /** Leaves the last question and waits until the page says that the server has everything. */
    TasklistTask isKept() {
        page.keyboard().press("Tab");
        assertThat(page.locator(".hw-draft")).containsText("Your draft was kept at");
        return this;
    }

    /** All answers that the form shows, as Complete would send them. */
    @SuppressWarnings("unchecked")
    Map<String, Object> answers() {
        return (Map<String, Object>) page.evaluate("""
                async () => {
                  const {formIn} = await import('/camunda/app/tasklist/scripts/homeward/form.js');
                  return Object.fromEntries(formIn(document.querySelector('.fjs-container')).answers());
                }""");
    }

    /** Completes the task and waits until the server has taken the answers. */
    void complete() {
        var button = page.locator("button", new Page.LocatorOptions().setHasText("Complete"));
        try {
            assertThat(button).isEnabled();
        } catch (AssertionError disabled) {
            throw new AssertionError("Tasklist lets nobody complete this: " + page.locator(".fjs-has-errors").allInnerTexts(), disabled);
        }
        var answer = page.waitForResponse(response -> response.url().contains("/task/" + id + "/submit-form"), button::click);
        if (answer.status() >= 300) {
            throw new AssertionError("Not taken: " + answer.text());
        }
        page.navigate("about:blank");   // left open, Tasklist draws its list anew every few seconds
    }

    /** Takes away the message that lies over the form and its button. */
    void putMessageAway() {
        var close = page.locator(".page-notifications button:visible");
        close.first().waitFor();
        while (close.count() > 0) {
            close.first().click();
        }
    }

    TasklistTask shows(String text) {
        assertThat(page.locator(".fjs-form")).containsText(text);
        return this;
    }

    private void answer(FormFields.Field field, Object value) {
        switch (field.type()) {
            case "radio" -> inputs(field).nth(field.values().indexOf(value)).check();
            case "checklist" -> ((Collection<?>) value).forEach(one -> inputs(field).nth(field.values().indexOf(one)).check());
            case "select" -> select(field, value.toString());
            case "datetime" -> new DayAndTime(page).type(inputs(field), field.key(), value.toString());
            default -> inputs(field).first().fill(value.toString());
        }
    }

    private void select(FormFields.Field field, String value) {
        inputs(field).first().click();
        var options = page.locator(".fjs-dropdownlist-item");
        assertThat(options.first()).isVisible();
        if (field.values().isEmpty()) {
            options.filter(new Locator.FilterOptions().setHasText(nameOf(value))).first().click();
        } else {
            options.nth(field.values().indexOf(value)).click();
        }
    }

    /** Users are offered by name: {@code omar.ward} is Omar Ward. */
    private static Pattern nameOf(String user) {
        return Pattern.compile(user.replace('.', ' '), Pattern.CASE_INSENSITIVE);
    }

    private Locator inputs(FormFields.Field field) {
        return page.locator("[id*='-" + field.id() + "']:is(input, textarea)");
    }
}
