package org.homeward.forms;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody at a task's page, who sends what a browser would send: every part that is shown, and what was typed. */
public final class FormsUser {

    private static final Pattern SHOWN = Pattern.compile("name=\"shown\"[^>]*? value=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("name=\"(key|version|form|revision)\"[^>]*? value=\"([^\"]*)\"");

    private final MockMvc browser;
    private final String name;
    private final String group;
    private final MockHttpSession session = new MockHttpSession();
    private String page = "";

    public FormsUser(MockMvc browser, String name, String group) {
        this.browser = browser;
        this.name = name;
        this.group = group;
    }

    public ResultActions opens(String task) throws Exception {
        var opened = browser.perform(get("/tasks/{id}", task).with(signedIn()).session(session));
        var text = opened.andReturn().getResponse().getContentAsString();
        page = text.contains("id=\"task-form\"") ? text : page;
        return opened;
    }

    public ResultActions sends(String task, String what, Map<String, ?> answers) throws Exception {
        return browser.perform(form("/tasks/{id}", task, answers).param("do", what).with(signedIn()).with(csrf()).session(session));
    }

    /** Sends the form and follows to the page that answers. */
    public ResultActions seesAfter(String task, String what, Map<String, ?> answers) throws Exception {
        var sent = sends(task, what, answers).andReturn();
        var next = get(sent.getResponse().getRedirectedUrl()).with(signedIn()).session(session);
        return browser.perform(sent.getFlashMap().isEmpty() ? next : next.flashAttrs(sent.getFlashMap()));
    }

    /** The same from a window that shows an older state of the draft. */
    public ResultActions seesAfterBasedOn(long revision, String task, String what, Map<String, ?> answers) throws Exception {
        page = page.replaceAll("(name=\"revision\"[^>]*? value=\")\\d+", "$1" + revision);
        return seesAfter(task, what, answers);
    }

    public ResultActions completesKnowing(String task, Map<String, ?> answers) throws Exception {
        return browser.perform(form("/tasks/{id}", task, answers).param("do", "complete").param("knowing", "yes")
                .with(signedIn()).with(csrf()).session(session));
    }

    /** Presses a button inside the form, without scripts. */
    public ResultActions does(String task, String what) throws Exception {
        opens(task);
        return browser.perform(form("/tasks/{id}", task, Map.of()).param("do", what).with(signedIn()).with(csrf()).session(session));
    }

    /** What the page saves by itself while somebody types. */
    public ResultActions writes(String task, Map<String, ?> answers) throws Exception {
        return writes(task, key(task), answers);
    }

    public ResultActions writes(String task, String key, Map<String, ?> answers) throws Exception {
        return browser.perform(typed(task, answers).param("key", key).header("HX-Request", "true").with(signedIn())
                .session(session));
    }

    public ResultActions sendsSignedOut(String task, Map<String, ?> answers) throws Exception {
        return browser.perform(form("/tasks/{id}", task, answers).param("do", "complete"));
    }

    public ResultActions writesSignedOut(String task, Map<String, ?> answers) throws Exception {
        return browser.perform(typed(task, answers).param("key", key(task)));
    }

    private MockHttpServletRequestBuilder typed(String task, Map<String, ?> answers) {
        return form("/tasks/{id}/draft", task, answers, "key").param("written", String.join(",", answers.keySet()));
    }

    private MockHttpServletRequestBuilder form(String address, String task, Map<String, ?> answers, String... without) {
        return filled(post(address, task), page, answers, without);
    }

    /** Fills a request with what stands in a page, or in a line of one, and with these answers. */
    static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form, String page, Map<String, ?> answers,
                                                String... without) {
        var shown = SHOWN.matcher(page);
        while (shown.find()) {
            form.param("shown", shown.group(1));
        }
        var hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            if (!List.of(without).contains(hidden.group(1))) {
                form.param(hidden.group(1), hidden.group(2));
            }
        }
        answers.forEach((key, value) -> answer(form, "a." + key, value));
        return form;
    }

    private static void answer(MockHttpServletRequestBuilder form, String name, Object value) {
        var text = String.valueOf(value);
        if (value instanceof Collection<?> several) {
            several.forEach(one -> form.param(name, String.valueOf(one)));
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d)?")) {
            form.param(name + ".year", text.substring(0, 4)).param(name + ".month", text.substring(5, 7))
                    .param(name + ".day", text.substring(8, 10));
            if (text.length() > 10) {
                form.param(name + ".time", text.substring(11));
            }
        } else {
            form.param(name, text);
        }
    }

    public String key(String task) {
        var hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            if (hidden.group(1).equals("key")) {
                return hidden.group(2);
            }
        }
        throw new AssertionError("The page of " + task + " was not opened");
    }

    public RequestPostProcessor signedIn() {
        return user(name).authorities(AuthorityUtils.createAuthorityList(group));
    }

    public static RequestPostProcessor token() {
        return csrf();
    }
}
