package org.homeward.partnernotices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.web.Browser;
import org.homeward.notices.store.MailRelay;
import org.homeward.notices.store.PostRound;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("A notice goes to the council by mail, is read on its page, answered, and taken back")
class NoticeConversationIT {

    private static final String TEAM = "social-workers.eastvale";
    private static final String PASSWORD = "Going-Home-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private TeamMailboxes mailboxes;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    private final String mailbox = "east-" + UUID.randomUUID().toString().substring(0, 8) + "@homeward.example";
    private final Somebody somebody = Somebody.verified();
    private final MailRelay relay = new MailRelay();
    private Optional<String> before;
    private Traveller person;

    @BeforeEach
    void assessmentBegins() {
        before = mailboxes.find(TEAM).flatMap(TeamMailboxes.TeamMailbox::address);
        transaction.executeWithoutResult(status -> mailboxes.set(TEAM, Optional.of(mailbox)));
        person = scenarios.admit(somebody).completes("record-daily-review", "nina.ward", fitToLeaveWithSupport());
    }

    @AfterEach
    void asItWas() {
        transaction.executeWithoutResult(status -> mailboxes.set(TEAM, before));
        relay.close();
    }

    @Test
    @DisplayName("over SMTP and two browsers, without a word of the person in mail or address")
    void conversation() throws Exception {
        var mails = delivered();
        assertThat(mails).hasSize(3).allSatisfy(this::saysNothingOfThePerson);
        var link = mails.get(0).getContent().toString().lines().filter(line -> line.startsWith("http://")).findFirst().orElseThrow();
        var sofia = Browser.signedIn(port, "sofia.social");
        var page = sofia.get(link.substring(link.indexOf("/journeys")));
        assertThat(page.body()).contains("Referral " + ref("referral"), "Assessment notice", "Safe-to-leave status", somebody.surname(),
                "12 Quarry Lane", "No receipt yet", "Your council’s answer").doesNotContain("Take back");
        await().until(() -> jdbc.sql("""
                        select count(*) from (select who, address, journeys from audit_waiting union all
                                              select who, address, journeys from audit_entry) e
                         where who = 'sofia.social' and address = 'GET /journeys/{id}/notices' and journeys = array[?]::text[]""")
                .param(person.journey().value()).query(Long.class).single() > 0);

        var wrong = answer(sofia, ref("referral"), Map.of("type", "sent-twice", "details", "", "contact", "Duty desk"));
        assertThat(wrong).contains("There is a problem", "Say more, so that the hospital knows", "value=\"Duty desk\"");
        assertThat(answer(sofia, ref("referral"), Map.of("type", "assessment-planned", "details", "Thursday at 10", "contact", "Duty desk, 01632 960 123")))
                .contains("Thank you", "Accepted", "An assessment is planned", "01632 960 123", "Sofia Social");

        var nina = Browser.signedIn(port, "nina.ward");
        assertThat(nina.get("/journeys/" + person.journey()).body()).contains("Referral " + ref("referral"), "Accepted", "No receipt yet", "Sofia Social");
        assertThat(takeBack(nina, Map.of("reason", "13", "text", ""))).contains("Say in your own words why");
        assertThat(takeBack(nina, Map.of("reason", "11", "text", ""))).contains("Assessment notice is taken back.", "Making own arrangements");
        assertThat(takeBack(nina, Map.of("reason", "11", "text", ""))).contains("taken back already");
        assertThat(delivered()).hasSize(4).last().satisfies(mail -> {
            saysNothingOfThePerson(mail);
            assertThat(mail.getSubject()).isEqualTo("Taken back: " + ref("assessment"));
        });
    }

    @Test
    @DisplayName("the council's own system answers once, is told which field is wrong, and nobody else answers")
    void overTheApi() {
        var address = "/api/v1/notices/" + ref("assessment") + "/receipt";
        var system = Browser.withPassword(port, "eastvale-cms", PASSWORD);
        var wrong = json(system, address, "{\"answer\":\"accepted\",\"type\":\"gladly\",\"contact\":7}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"field\":\"contact\"").doesNotContain("gladly");
        assertThat(json(system, address, "{\"answer\":\"accepted\",\"type\":\"gladly\"}").body()).contains("\"field\":\"type\"", "\"field\":\"contact\"");
        var good = "{\"answer\":\"rejected\",\"type\":\"another-council\",\"details\":\"Moved in May\",\"contact\":\"Duty desk\"}";
        var first = json(system, address, good);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(json(system, address, good).body()).isEqualTo(first.body()).contains("\"answer\":\"rejected\"", "eastvale-cms");
        assertThat(json(system, address, good.replace("May", "June")).statusCode()).isEqualTo(409);
        assertThat(json(Browser.withPassword(port, "northbridge-epr", PASSWORD), address, good).statusCode()).isEqualTo(403);
        assertThat(json(system, "/api/v1/notices/N-000000/receipt", good).statusCode()).isEqualTo(404);

        var read = Browser.withPassword(port, "northbridge-epr", PASSWORD).get("/api/v1/journeys/" + person.journey() + "/notices");
        assertThat(read.body()).contains("\"kind\":\"safe-to-leave\"", "\"type\":\"another-council\"", somebody.surname());
        assertThat(system.get("/api/v1/journeys/" + person.journey() + "/notices").statusCode()).isEqualTo(404);
    }

    private List<MimeMessage> delivered() {
        beans.createBean(PostRound.class).deliver(relay, "http://localhost:" + port);
        return relay.to(mailbox);
    }

    private void saysNothingOfThePerson(MimeMessage mail) throws Exception {
        assertThat(mail.getSubject() + mail.getContent()).doesNotContain(somebody.surname(), somebody.nhsNumber(), "Ada", "1940",
                "Quarry Lane", "NB2", "Ward 7B");
    }

    private String answer(Browser browser, String ref, Map<String, String> form) {
        return sent(browser, "/" + ref + "/receipt", form);
    }

    private String takeBack(Browser browser, Map<String, String> form) {
        return sent(browser, "/" + ref("assessment") + "/withdrawal", form);
    }

    private String sent(Browser browser, String where, Map<String, String> form) {
        var page = "/journeys/" + person.journey() + "/notices";
        var filled = new HashMap<>(form);
        filled.put("_csrf", browser.csrf(page));
        assertThat(browser.post(page + where, filled).statusCode()).isEqualTo(302);
        return browser.get(page).body();
    }

    private static HttpResponse<String> json(Browser browser, String address, String body) {
        return browser.call("POST", address, body, "application/json");
    }

    private String ref(String kind) {
        return jdbc.sql("select ref from partner_notice where journey = ? and kind = ?").params(person.journey().value(), kind)
                .query(String.class).single();
    }
}
