package org.homeward.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A day, or a day and a time, typed into Tasklist's form. */
final class DayAndTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST_TRIES = 5;
    private static final int PATIENCE = 3_000;

    private final Page page;

    DayAndTime(Page page) {
        this.page = page;
    }

    void type(Locator inputs, String key, String value) {
        if (value.length() <= DateTimeFormatter.ISO_LOCAL_DATE.format(LocalDate.EPOCH).length()) {
            type(inputs.nth(0), LocalDate.parse(value).format(DAY));
            return;
        }
        var moment = LocalDateTime.parse(value);
        type(inputs.nth(0), moment.format(DAY));
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            type(inputs.nth(1), moment.format(TIME));
            if (isTaken(key)) {
                return;
            }
        }
        throw new AssertionError("The form forgets the time of " + key + " each time it is typed");
    }

    /** The form forgets a time that is typed while it still takes in the day, and shows it for some frames before it does. */
    private boolean isTaken(String key) {
        try {
            page.waitForFunction("""
                    async key => {
                      const {formIn} = await import('/camunda/app/tasklist/scripts/homeward/form.js');
                      const isThere = new Map(formIn(document.querySelector('.fjs-container')).answers()).get(key);
                      const frames = window.framesWithTime ??= {};
                      frames[key] = isThere ? (frames[key] ?? 0) + 1 : 0;
                      return frames[key] > 20;
                    }""", key, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
            return true;
        } catch (TimeoutError forgotten) {
            return false;
        }
    }

    private static void type(Locator input, String text) {
        input.fill(text);
        input.press("Enter");
        input.press("Tab");
    }
}
