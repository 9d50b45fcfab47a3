package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.web.Browser;
import org.homeward.journey.Journeys;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes and files beside a journey, over real HTTP and in the real database. */
@HomewardTest
class NotesIT {

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Relationships relationships;
    @Autowired
    private Journeys journeys;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient jdbc;

    private final Somebody ada = Somebody.verified();
    private Traveller traveller;
    private String address;
    private Browser nina;

    @BeforeEach
    void somebodyIsOnTheWard() {
        traveller = scenarios.admit(ada);
        address = "/journeys/" + traveller.journey() + "/notes";
        nina = Browser.signedIn(port, "nina.ward");
    }

    @Test
    @DisplayName("a note with a file is shown with its author and its task, and the file is handed over as it was")
    void noteWithFile() {
        var task = traveller.task("record-daily-review").getId();
        assertThat(send(nina, Map.of("text", "Keys with <b>Ann</b>", "task", task), "../plan\u202E.pdf", SampleFiles.pdf()).statusCode())
                .isEqualTo(302);
        var page = nina.get(address).body();
        assertThat(page).contains("Keys with &lt;b&gt;Ann&lt;/b&gt;", "Nina Ward", "at “", ">plan.pdf</a>", ada.surname());
        var file = nina.get(attachment());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(new String(SampleFiles.pdf()));
        assertThat(file.headers().map()).containsEntry("Content-Type", List.of("application/pdf"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Cache-Control", List.of("private, no-store"))
                .containsEntry("Content-Security-Policy", List.of("sandbox; default-src 'none'"));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment; ").contains("plan.pdf");
        assertThat(jdbc.sql("select task_kind from note where journey = ?").param(traveller.journey().value())
                .query(String.class).single()).isEqualTo("record-daily-review");
    }

    @Test
    @DisplayName("a part of another page shows the same, and says when it was sent")
    void asAPart() {
        post(nina, address, Map.of("text", "Keys with Ann"));
        var part = nina.get(address, Map.of("HX-Request", "true")).body();
        assertThat(part).contains("The note is saved.", "Keys with Ann", "id=\"notes\"").doesNotContain("<html", "<h1");
        assertThat(nina.get("/journeys/" + traveller.journey()).body()).contains("hx-get=\"" + address + "\"");
    }

    @Test
    @DisplayName("what is wrong is said, and what was typed is still there")
    void wrongInput() {
        send(nina, Map.of("text", "a letter came"), "plan.pdf", SampleFiles.program());
        assertThat(nina.get(address).body()).contains("none of those that can be kept", ">a letter came</textarea>");
        send(nina, Map.of("text", "a letter came"), "plan.pdf", new byte[0]);
        assertThat(nina.get(address).body()).contains("The file is empty", ">a letter came</textarea>");
        send(nina, Map.of("text", "a letter came"), "plan.pdf", new byte[11_000_000]);
        assertThat(nina.get(address).body()).contains("Choose one of at most 10 MB", ">a letter came</textarea>");
        post(nina, address, Map.of("text", "x".repeat(4_001)));
        assertThat(nina.get(address).body()).contains("Shorten it to 4,000", "x".repeat(4_001));
        post(nina, address, Map.of("text", ""));
        assertThat(nina.get(address).body()).contains("Write a note or choose a file");
        assertThat(notes()).isZero();
    }

    @Test
    @DisplayName("more than can be read is answered with a page that says so, and not with “forbidden”")
    void farTooLarge() {
        var answer = send(nina, Map.of("text", "a film"), "film.pdf", new byte[34 * 1_048_576]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That was too large", "choose a smaller file");
        assertThat(post(nina, address, Map.of("text", "x", "_csrf", "forged")).statusCode()).isEqualTo(403);
        assertThat(notes()).isZero();
    }

    @Test
    @DisplayName("nothing is added to a journey that has ended; its notes are still read and struck out")
    void ended() {
        post(nina, address, Map.of("text", "Keys with Ann"));
        journeys.close(traveller.journey(), "home", clock.instant());
        post(nina, address, Map.of("text", "too late"));
        assertThat(nina.get(address).body()).contains("The journey has ended", ">too late</textarea>", "Keys with Ann");
        assertThat(post(nina, address + "/" + note() + "/strike", Map.of("because", "wrong person")).statusCode()).isEqualTo(302);
        assertThat(nina.get(address).body()).contains("Struck out", "wrong person", "<del>Keys with Ann</del>");
    }

    @Test
    @DisplayName("only the author takes back; a file's content goes then, and the row stays")
    void takenBack() {
        send(nina, Map.of("text", "Keys with Ann"), "plan.pdf", SampleFiles.pdf());
        assertThat(nina.get(address).body()).contains("The note and the file are saved.", "Strike out this note");
        var lee = Browser.signedIn(port, "lee.lead");
        relationships.relate(traveller.journey(), "hub-leads.northbridge-hub", RelationshipKind.TASK, "A task", clock.instant());
        assertThat(lee.get(address).body()).contains("Keys with Ann").doesNotContain("Strike out this note");
        for (var taken : List.of(address + "/" + note() + "/strike", attachment() + "/remove")) {
            assertThat(post(lee, taken, Map.of("because", "mine")).statusCode()).as(taken).isEqualTo(403);
            post(nina, taken, Map.of("because", ""));
            assertThat(nina.get(address).body()).contains("Say why");
        }
        assertThat(post(nina, attachment() + "/remove", Map.of("because", "wrong person")).statusCode()).isEqualTo(302);
        assertThat(nina.get(address).body()).contains("File removed", "<del>plan.pdf</del>", "wrong person");
        assertThat(nina.get(attachment()).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from attachment_content c join attachment a on a.id = c.attachment join note n "
                + "on n.id = a.note where n.journey = ?").param(traveller.journey().value()).query(Long.class).single()).isZero();
    }

    @Test
    @DisplayName("who is not shown notes is told so, and who may not see the person learns nothing")
    void sight() {
        send(nina, Map.of("text", "Keys with Ann"), "plan.pdf", SampleFiles.pdf());
        relationships.relate(traveller.journey(), "housing-officers.eastvale", RelationshipKind.REFERRAL, "Referred", clock.instant());
        var hugo = Browser.signedIn(port, "hugo.housing");
        assertThat(hugo.get("/journeys/" + traveller.journey()).body()).doesNotContain("hx-get", "Read and write notes");
        for (var asked : List.of(address, attachment())) {
            assertThat(hugo.get(asked).statusCode()).as(asked).isEqualTo(403);
            assertThat(Browser.signedIn(port, "mia.manager").get(asked).statusCode()).as(asked).isEqualTo(403);
            assertThat(Browser.signedIn(port, "wes.ward").get(asked).statusCode()).as(asked).isEqualTo(404);
        }
        var other = scenarios.admit(Somebody.verified()).journey();
        assertThat(nina.get(attachment().replace(traveller.journey().value(), other.value())).statusCode())
                .as("a file beside another record").isEqualTo(404);
        assertThat(post(hugo, address, Map.of("text", "x")).statusCode()).isEqualTo(403);
        assertThat(nina.get(address + "/nonsense/strike").statusCode()).isEqualTo(405);
        assertThat(post(nina, address + "/nonsense/strike", Map.of("because", "x")).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("every write, every look and every file that was handed over stands in the audit, without its words")
    void audited() {
        send(nina, Map.of("text", "Keys with Ann"), "plan.pdf", SampleFiles.pdf());
        nina.get(address);
        nina.get(attachment());
        post(nina, address + "/" + note() + "/strike", Map.of("because", "wrong person"));
        post(nina, attachment() + "/remove", Map.of("because", "wrong person"));
        for (var action : List.of("note.written", "file.kept", "note.struckOut", "file.removed")) {
            assertThat(audited("action = '" + action + "' and who = 'nina.ward' and from_where <> ''")).as(action).isEqualTo(1);
        }
        await().until(() -> audited("screen = 'Notes' and address = 'GET /journeys/{id}/notes'") == 1);
        await().until(() -> audited("screen like 'File %' and address = 'GET /journeys/{id}/attachments/{attachment}'") == 1);
        assertThat(audited("what like '%Ann%' or what like '%plan%' or what like '%wrong%'")).isZero();
    }

    @Test
    @DisplayName("the database itself keeps notes as they are, and a file until its removal is written down")
    void keptByTheDatabase() {
        send(nina, Map.of("text", "Keys with Ann"), "plan.pdf", SampleFiles.pdf());
        var kept = jdbc.sql("select a.id from attachment a join note n on n.id = a.note where n.journey = ?")
                .param(traveller.journey().value()).query(UUID.class).single();
        for (var wanted : List.of("update note set text = 'x'", "delete from note", "truncate note cascade",
                "update attachment set name = 'x'", "truncate note_strike", "truncate attachment_removal",
                "truncate attachment_content")) {
            assertThatThrownBy(() -> jdbc.sql(wanted).update()).as(wanted).hasMessageContaining("are only added");
        }
        assertThatThrownBy(() -> jdbc.sql("delete from attachment_content where attachment = ?").param(kept).update())
                .hasMessageContaining("until its removal is written down");
        assertThat(jdbc.sql("select a.sha256 = sha256(c.content) from attachment a join attachment_content c on c.attachment = a.id "
                + "where a.id = ?").param(kept).query(Boolean.class).single()).isTrue();
    }

    private HttpResponse<String> post(Browser browser, String to, Map<String, String> form) {
        var fields = new HashMap<>(Map.of("_csrf", browser.csrf("/board")));
        fields.putAll(form);
        return browser.post(to, fields);
    }

    private HttpResponse<String> send(Browser browser, Map<String, String> form, String fileName, byte[] file) {
        var fields = new HashMap<>(form);
        fields.put("_csrf", browser.csrf("/board"));
        return browser.send(address, fields, fileName, file);
    }

    private UUID note() {
        return jdbc.sql("select id from note where journey = ?").param(traveller.journey().value()).query(UUID.class).single();
    }

    private String attachment() {
        return "/journeys/" + traveller.journey() + "/attachments/" + jdbc.sql("""
                select a.id from attachment a join note n on n.id = a.note where n.journey = ?""")
                .param(traveller.journey().value()).query(UUID.class).single();
    }

    private long notes() {
        return jdbc.sql("select count(*) from note where journey = ?").param(traveller.journey().value()).query(Long.class).single();
    }

    private long audited(String condition) {
        var columns = "select who, action, screen, address, from_where, what, journeys from ";
        return jdbc.sql("select count(*) from (" + columns + "audit_waiting union all " + columns + "audit_entry) e where ("
                + condition + ") and ? = any(journeys)").param(traveller.journey().value()).query(Long.class).single();
    }
}
