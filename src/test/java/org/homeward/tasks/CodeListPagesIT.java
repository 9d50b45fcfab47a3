package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.journey.London;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Closed lists over real HTTP: read by everybody, changed in two steps by few, and held to by every form. */
@HomewardTest
class CodeListPagesIT {

    @LocalServerPort
    private int port;
    @Autowired
    private CodeLists lists;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient jdbc;

    private final String id = "test-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void thereIsAList() {
        jdbc.sql("insert into code_list values (:id, 'Where the robins go', 'Ours')").param("id", id).update();
        lists.add(id, new CodeListVersion(1, LocalDate.of(2024, 1, 1), List.of(entry("yard", "The yard"),
                entry("shed", "The shed"))), "test");
    }

    @AfterEach
    void itIsGoneAgain() {
        for (var table : List.of("code_list_entry where list", "code_list_version where list", "code_list where id")) {
            jdbc.sql("delete from " + table + " = :id").param("id", id).update();
        }
    }

    @Test
    void aVersionIsLookedOverAndThenCounts() {
        var pete = Browser.signedIn(port, "pete.process");
        var shown = upload(pete, pete.get(page() + "/newest.csv").body().replace("The shed,", "The old shed,")
                .replace("The yard,", "The yard,2099-03-31") + "roof,The roof,\n");
        assertThat(text(shown)).contains("1 added", "The roof", "1 renamed", "The shed becomes The old shed", "1 ended",
                "last day 31 March 2099", "Nothing has changed yet");
        assertThat(list().versions()).hasSize(1);

        assertThat(enter(pete, shown).statusCode()).isEqualTo(302);
        assertThat(text(pete.get(page()))).contains("The new version is entered", "The old shed", "Version 2");
        assertThat(list().labelOn("shed", today())).contains("The old shed");
        assertThat(list().labelOn("shed", LocalDate.of(2025, 1, 1))).contains("The shed");
        assertThat(jdbc.sql("""
                        select count(*) from (select action, what from audit_waiting union all select action, what from audit_entry) a
                         where action = 'codeList.imported' and what like :list""")
                .param("list", id + "%").query(Integer.class).single()).isEqualTo(1);

        assertThat(enter(pete, shown).statusCode()).isEqualTo(302);
        assertThat(text(pete.get(page()))).contains("Nothing was changed");
        assertThat(list().versions()).hasSize(2);
    }

    @Test
    void aFileWithFaultsIsRefusedWithEveryLine() {
        var pete = Browser.signedIn(port, "pete.process");
        var refused = upload(pete, "code,label,valid_to\nyard,,\n<b>,Bold,soon\n");
        assertThat(refused.body()).doesNotContain("<b>");
        assertThat(text(refused)).contains("line 1: column code: shed is missing", "line 2: column label: this has to be filled in",
                "line 3: column valid_to: write the last day as 2026-03-31");
        assertThat(list().versions()).hasSize(1);
    }

    @Test
    void everybodyReadsAndNobodyElseChanges() {
        var nina = Browser.signedIn(port, "nina.ward");
        assertThat(text(nina.get("/code-lists"))).contains("Where the robins go", "Where people go when they leave hospital");
        assertThat(text(nina.get(page()))).contains("The yard", "Version 1").doesNotContain("Enter a new version");
        assertThat(nina.get("/code-lists/no-such-list").statusCode()).isEqualTo(404);
        assertThat(upload(nina, "code,label,valid_to\n").statusCode()).isEqualTo(403);
        assertThat(nina.post(page() + "/versions", Map.of("_csrf", nina.csrf(page()))).statusCode()).isEqualTo(403);
        assertThat(text(Browser.signedIn(port, "ada.admin").get(page()))).contains("Enter a new version");
    }

    @Test
    void aFormOffersTheListAndTakesNoFreeText() {
        var traveller = scenarios.admit(Somebody.verified());
        var task = traveller.task("record-daily-review").getId();
        assertThat(Browser.withPassword(port, "nina.ward", "Going-Home-2026")
                .get("/engine-rest/task/" + task + "/form-variables").body())
                .contains("correctedReasonOptions", "Awaiting patient transport services");
        for (var own : List.of("Waiting for the hoist", "acute-2020-06")) {
            traveller.refuses("record-daily-review", "nina.ward", SampleAnswers.with(SampleAnswers.fitToLeave(),
                    "correctedReason", own, "correctionReason", "It is on its way"), "choose one entry of the list");
        }
        traveller.completes("record-daily-review", "nina.ward", SampleAnswers.with(SampleAnswers.fitToLeave(),
                "correctedReason", "hp-transport", "correctionReason", "It is on its way"));
    }

    private HttpResponse<String> upload(Browser browser, String file) {
        var body = new StringBuilder();
        Map.of("validFrom", today().toString(), "_csrf", browser.csrf(page())).forEach((name, value) -> body.append(
                "--apart\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(value).append("\r\n"));
        body.append("--apart\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file.csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .append(file).append("\r\n--apart--\r\n");
        return browser.call("POST", page(), body.toString(), "multipart/form-data; boundary=apart");
    }

    private HttpResponse<String> enter(Browser browser, HttpResponse<String> shown) {
        return browser.post(page() + "/versions", Map.of("_csrf", browser.csrf(page()), "validFrom", hidden(shown, "validFrom"),
                "onto", hidden(shown, "onto"), "content", hidden(shown, "content")));
    }

    private static String hidden(HttpResponse<String> page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(page.body()).isTrue();
        return HtmlUtils.htmlUnescape(field.group(1));
    }

    /** What a person reads. */
    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body().replaceAll("<[^>]*>", "")).replaceAll("\\s+", " ");
    }

    private String page() {
        return "/code-lists/" + id;
    }

    private CodeList list() {
        return lists.find(id).orElseThrow();
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private static CodeEntry entry(String code, String label) {
        return new CodeEntry(code, label, Optional.empty());
    }
}
