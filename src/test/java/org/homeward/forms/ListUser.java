package org.homeward.forms;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody at a list of tasks, who sends one line as a browser would. */
public final class ListUser {

    private final MockMvc browser;
    private final String name;
    private final String group;
    private final String kind;
    private final MockHttpSession session = new MockHttpSession();
    private String page = "";

    public ListUser(MockMvc browser, String name, String group, String kind) {
        this.browser = browser;
        this.name = name;
        this.group = group;
        this.kind = kind;
    }

    public ResultActions opens(String... team) throws Exception {
        var opening = get("/work/list/{kind}", kind).with(signedIn()).session(session);
        return seen(browser.perform(team.length == 0 ? opening : opening.param("team", team)));
    }

    /** Presses a button of a line, in place. */
    public ResultActions does(String task, String what, Map<String, ?> answers) throws Exception {
        return seen(browser.perform(form("/work/list/" + kind + "/" + task, task, answers).param("do", what).param("written",
                String.join(",", answers.keySet())).header("HX-Request", "true").with(signedIn()).with(csrf()).session(session)));
    }

    /** The same without scripts, and what the browser then shows. */
    public ResultActions follows(String task, String what, Map<String, ?> answers) throws Exception {
        var sent = browser.perform(form("/work/list/" + kind + "/" + task, task, answers).param("do", what).with(signedIn())
                .with(csrf()).session(session)).andReturn();
        var next = get(sent.getResponse().getRedirectedUrl().replaceFirst("#.*", "")).with(signedIn()).session(session);
        sent.getFlashMap().forEach(next::flashAttr);
        return seen(browser.perform(next));
    }

    /** What a line saves by itself while somebody types. */
    public ResultActions writes(String task, Map<String, ?> answers) throws Exception {
        return browser.perform(form("/tasks/" + task + "/draft", task, answers).param("list", shape(task)).param("written",
                String.join(",", answers.keySet())).header("HX-Request", "true").with(signedIn()).session(session));
    }

    public ResultActions sendsSignedOut(String task, Map<String, ?> answers) throws Exception {
        return browser.perform(form("/work/list/" + kind + "/" + task, task, answers).param("do", "complete"));
    }

    /** How a line stands, as it was last seen. */
    public String line(String task) {
        int from = page.indexOf("id=\"line-" + task);
        return from < 0 ? "" : page.substring(from, page.indexOf("</tbody>", from));
    }

    private String shape(String task) {
        return line(task).contains("name=\"list\" value=\"open\"") ? "open" : "closed";
    }

    private MockHttpServletRequestBuilder form(String address, String task, Map<String, ?> answers) {
        return FormsUser.filled(post(address), line(task), answers);
    }

    private ResultActions seen(ResultActions answer) throws Exception {
        var text = answer.andReturn().getResponse().getContentAsString();
        page = text.contains("hw-line") ? text : page;
        return answer;
    }

    private RequestPostProcessor signedIn() {
        return user(name).authorities(AuthorityUtils.createAuthorityList(group));
    }
}
