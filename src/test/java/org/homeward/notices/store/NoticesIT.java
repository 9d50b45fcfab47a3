package org.homeward.notices.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.notices.Notices;
import org.homeward.notices.Outbox;
import org.homeward.notices.Outbox.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written down is mailed, over real SMTP, once. */
@HomewardTest
class NoticesIT {

    private static final Viewer ADMINISTRATOR = new Viewer("ada.admin", Set.of("administrators.homeward"));

    private PostOffice post;

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Notices notices;
    @Autowired
    private Outbox outbox;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Clock clock;

    @BeforeEach
    void open() {
        post = beans.createBean(PostOffice.class);
    }

    @AfterEach
    void stop() {
        post.relay.close();
    }

    @Test
    void aNoticeIsMailedOnceWithItsLink() throws Exception {
        post.send(post.overdue("Agree the pathway"));

        post.deliver(Duration.ZERO);
        post.deliver(Duration.ofDays(1));

        var mail = post.mails().get(0);
        assertThat(post.mails()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Overdue: Agree the pathway");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("homeward@homeward.example");
        assertThat(mail.getContent().toString()).contains("For Town social workers.", "https://homeward.example/board");
        assertThat(mail.getMessageID()).isEqualTo("<" + post.only().id() + "@homeward>");
        assertThat(post.only().state()).isEqualTo(State.SENT);
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            notices.send(post.overdue("Agree the pathway"));
            throw new IllegalStateException("It failed");
        })).hasMessage("It failed");
        assertThatThrownBy(() -> notices.send(post.overdue("Agree the pathway")))
                .isInstanceOf(IllegalTransactionStateException.class);

        assertThat(post.ours()).isEmpty();
    }

    @Test
    void oneMailboxIsToldOfOneThingOnce() {
        post.send(post.about("task-1", post.mailbox));
        post.send(post.about("task-1", post.mailbox));
        post.send(post.about("task-1", "other." + post.mailbox));
        post.send(post.about("task-2", post.mailbox));

        post.deliver(Duration.ZERO);

        assertThat(post.mails()).hasSize(2);
        assertThat(post.relay.to("other." + post.mailbox)).hasSize(1);
    }

    @Test
    void aRelayThatIsAwayIsTriedAgainAndThenGivenUpForSomebodyToSee() {
        post.send(post.overdue("Agree the pathway"));
        var away = post.relay.sender();
        post.relay.close();

        post.deliver(away, Duration.ZERO);
        assertThat(post.only().state()).isEqualTo(State.WAITING);
        post.deliver(away, Duration.ofSeconds(59));
        assertThat(post.only().attempts()).isEqualTo(1);
        post.deliver(away, Duration.ofMinutes(2));
        assertThat(post.only().attempts()).isEqualTo(2);
        post.deliver(away, Duration.ofMinutes(10));

        assertThat(post.only().state()).isEqualTo(State.GIVEN_UP);
        assertThat(post.only().problem()).hasValueSatisfying(
                why -> assertThat(why).contains("3 attempts").doesNotContain(post.mailbox));
        assertThat(outbox.standing().givenUp()).isPositive();
        assertThat(outbox.newest(1)).extracting(Outbox.Entry::state).containsExactly(State.GIVEN_UP);
        assertThat(outbox.tryAgain(ADMINISTRATOR, post.only().id(), clock.instant())).isTrue();
        assertThat(outbox.tryAgain(ADMINISTRATOR, post.only().id(), clock.instant())).isFalse();
        try (var back = new MailRelay()) {
            post.deliver(back.sender(), Duration.ofHours(1));
            assertThat(back.to(post.mailbox)).hasSize(1);
        }
    }

    @Test
    void whateverGoesWrongWithAMailIsAFailedAttempt() {
        post.send(post.overdue("Agree the pathway"));
        var broken = new JavaMailSenderImpl() {
            @Override
            public MimeMessage createMimeMessage() {
                throw new IllegalStateException("No such encoding");
            }
        };
        post.deliver(broken, Duration.ZERO);
        assertThat(post.only().state()).isEqualTo(State.WAITING);
        assertThat(post.only().problem()).hasValueSatisfying(why -> assertThat(why).contains("IllegalStateException"));
        post.deliver(Duration.ofMinutes(2));
        assertThat(post.mails()).hasSize(1);
    }

    @Test
    void severalNodesMailEachNoticeOnce() {
        IntStream.range(0, 40).forEach(number -> post.send(post.about("task-" + number, post.mailbox)));

        CompletableFuture.allOf(IntStream.range(0, 4).mapToObj(node -> CompletableFuture.runAsync(
                () -> post.deliver(Duration.ZERO))).toArray(CompletableFuture[]::new)).join();

        assertThat(post.mails()).hasSize(40);
    }

    @Test
    void aNodeThatDiesAfterHandingOverRepeatsTheMailUnderItsOldNumber() throws Exception {
        post.send(post.overdue("Agree the pathway"));
        var dies = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage mail) {
                super.send(mail);
                throw new LinkageError("The node has died");
            }
        };
        dies.setHost("127.0.0.1");
        dies.setPort(post.relay.sender().getPort());

        assertThatThrownBy(() -> post.deliver(dies, Duration.ZERO)).hasMessage("The node has died");
        post.deliver(Duration.ofMinutes(4));
        assertThat(post.mails()).as("it is in the dead node's hands").hasSize(1);
        post.deliver(Duration.ofMinutes(6));
        post.deliver(Duration.ofDays(1));

        assertThat(post.mails()).hasSize(2);
        assertThat(post.mails().get(0).getMessageID()).isEqualTo(post.mails().get(1).getMessageID());
        assertThat(post.only().state()).isEqualTo(State.SENT);
    }
}
