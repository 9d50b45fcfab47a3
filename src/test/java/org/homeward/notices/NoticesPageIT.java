package org.homeward.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Administrators see what waits and why, and put right what could not be delivered; nobody else does. */
@HomewardTest
class NoticesPageIT {

    private final String mailbox = "box-" + UUID.randomUUID().toString().substring(0, 8) + "@homeward.example";

    @LocalServerPort
    private int port;
    @Autowired
    private Notices notices;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void withoutARelayNoticesWaitAndThePageSaysWhy() {
        write();

        var page = Browser.signedIn(port, "ada.admin").get("/notices").body();

        assertThat(page).contains("No mail relay is set (spring.mail.host)", mailbox, "Overdue: Agree the pathway",
                "For Eastvale social workers.");
    }

    @Test
    void whatCouldNotBeDeliveredIsTriedAgainByAnAdministrator() {
        write();
        transaction.executeWithoutResult(status -> database.sql("""
                update notice set state = 'given-up', attempts = 6, problem = 'The mail relay did not take it'
                 where recipient = ?""").param(mailbox).update());
        var browser = Browser.signedIn(port, "ada.admin");
        var id = database.sql("select id from notice where recipient = ?").param(mailbox).query(UUID.class).single();

        assertThat(browser.get("/notices").body()).contains("could not be delivered", "The mail relay did not take it");
        browser.post("/notices/" + id + "/again", Map.of("_csrf", browser.csrf("/notices")));

        assertThat(browser.get("/notices").body()).contains("The notice is tried again.");
        assertThat(database.sql("select state from notice where id = ?").param(id).query(String.class).single())
                .isEqualTo("waiting");
    }

    @Test
    void nobodyElseSeesThem() {
        var nurse = Browser.signedIn(port, "nina.ward");
        assertThat(nurse.get("/notices").statusCode()).isEqualTo(403);
        assertThat(nurse.post("/notices/" + UUID.randomUUID() + "/again", Map.of("_csrf", nurse.csrf("/board")))
                .statusCode()).isEqualTo(403);
        assertThat(nurse.get("/board").body()).doesNotContain("href=\"/notices\"");
    }

    private void write() {
        transaction.executeWithoutResult(status -> notices.send(new Notice(NoticeKind.TASK_OVERDUE, Set.of("eastvale"),
                mailbox, "/board", Optional.empty(), Optional.empty(), Map.of("task", "Agree the pathway",
                "team", "Eastvale social workers", "due", "today, 14:00", "unblock", "The hub agrees the pathway."))));
    }
}
