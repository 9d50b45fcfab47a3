package org.homeward.notices.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.homeward.HomewardTest;
import org.homeward.access.Audit;
import org.homeward.access.SecurityNotice;
import org.homeward.access.SecurityNotices;
import org.homeward.notices.Outbox;
import org.homeward.notices.Outbox.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an organisation that only watches does not send, and what is needed to get in all the same. */
@HomewardTest
class NoticesHeldBackIT {

    private PostOffice post;

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private SecurityNotices securityNotices;
    @Autowired
    private Audit audit;
    @Autowired
    private NoticeTexts texts;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void open() {
        post = beans.createBean(PostOffice.class);
    }

    @AfterEach
    void stop() {
        post.relay.close();
    }

    @Test
    void anOrganisationThatOnlyWatchesSendsNothingExceptWhatIsNeededToGetIn() {
        post.watch(true);
        post.send(post.overdue("Agree the pathway"));
        transaction.executeWithoutResult(status -> securityNotices.send(new SecurityNotice(
                SecurityNotice.Kind.SET_UP_LINK, post.town, "sofia." + post.mailbox, "/set-up/secret")));

        post.deliver(Duration.ZERO);

        assertThat(post.mails()).isEmpty();
        assertThat(post.relay.to("sofia." + post.mailbox)).hasSize(1);
        assertThat(post.ours()).extracting(Outbox.Entry::state)
                .containsExactlyInAnyOrder(State.WOULD_HAVE_SENT, State.SENT);
        post.watch(false);
        post.deliver(Duration.ofDays(1));
        assertThat(post.mails()).as("what would have been sent is never sent afterwards").isEmpty();
    }

    @Test
    void whatWasWrittenBeforeWatchingBeganDoesNotLeaveEither() {
        post.send(post.overdue("Agree the pathway"));
        post.watch(true);

        post.deliver(Duration.ZERO);

        assertThat(post.mails()).isEmpty();
        assertThat(post.only().state()).isEqualTo(State.WOULD_HAVE_SENT);
    }

    @Test
    void aLinkThatLetsSomebodyInIsShownToNobodyAndForgottenOnceItHasLeft() throws Exception {
        transaction.executeWithoutResult(status -> securityNotices.send(new SecurityNotice(
                SecurityNotice.Kind.SET_UP_LINK, post.town, post.mailbox, "/set-up/secret")));
        var shown = new JdbcOutbox(database, texts, PostOffice.SETTINGS, new FactsColumn(), true, audit).newest(1000);
        assertThat(shown).allMatch(entry -> !entry.text().contains("secret"));

        post.deliver(Duration.ZERO);

        assertThat(post.mails().get(0).getContent().toString()).contains("https://homeward.example/set-up/secret");
        assertThat(database.sql("select facts::text from notice where recipient = ?").param(post.mailbox)
                .query(String.class).single()).doesNotContain("secret");
    }
}
