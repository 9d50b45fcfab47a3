package org.homeward.notices.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.LocalSettings;
import org.homeward.access.Organisation;
import org.homeward.access.Register;
import org.homeward.notices.NamePerson;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.homeward.notices.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A council of its own for one test, with a mailbox, a mail relay and as many postmen as are wanted. */
final class PostOffice {

    static final NoticeSettings SETTINGS = new NoticeSettings("homeward@homeward.example", "https://homeward.example/",
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)), Duration.ofMinutes(5), List.of(), false);

    final String town = "town-" + UUID.randomUUID().toString().substring(0, 8);
    final String mailbox = town + "@homeward.example";
    final MailRelay relay = new MailRelay();

    private final Notices notices;
    private final Outbox outbox;
    private final NoticeQueue queue;
    private final NoticeTexts texts;
    private final LocalSettings local;
    private final NamePerson naming;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Instant firstRound;

    PostOffice(Notices notices, Outbox outbox, NoticeQueue queue, NoticeTexts texts, LocalSettings local, NamePerson naming, Register register,
               JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.queue = queue;
        this.texts = texts;
        this.local = local;
        this.naming = naming;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        register.enter(Organisation.of(town, Organisation.Kind.COUNCIL, "Town"));
    }

    void send(Notice notice) {
        transaction.executeWithoutResult(status -> notices.send(notice));
    }

    /** Lets a postman go round through the test's relay, so long after the first round. */
    void deliver(Duration later) {
        deliver(relay.sender(), later);
    }

    void deliver(JavaMailSenderImpl sender, Duration later) {
        if (firstRound == null) {
            firstRound = clock.instant();
        }
        new Postman(queue, local, texts, SETTINGS, naming, sender, Clock.fixed(firstRound.plus(later), ZoneOffset.UTC)).deliverAll();
    }

    void watch(boolean on) {
        transaction.executeWithoutResult(status -> database.sql("""
                        insert into organisation_setting (organisation, key, value, set_at, set_by)
                        values (?, 'watch.mails', ?, now(), 'test')""").params(town, on ? "yes" : "no").update());
    }

    List<MimeMessage> mails() {
        return relay.to(mailbox);
    }

    List<Outbox.Entry> ours() {
        return outbox.newest(100_000).stream().filter(entry -> entry.recipient().endsWith(mailbox)).toList();
    }

    Outbox.Entry only() {
        assertThat(ours()).hasSize(1);
        return ours().get(0);
    }

    Notice overdue(String task) {
        return notice(task, Optional.empty(), mailbox);
    }

    Notice about(String thing, String recipient) {
        return notice("Agree the pathway", Optional.of(town + thing), recipient);
    }

    private Notice notice(String task, Optional<String> about, String recipient) {
        return new Notice(NoticeKind.TASK_OVERDUE, Set.of(town), recipient, "/board", Optional.empty(), about,
                Map.of("task", task, "team", "Town social workers", "due", "today, 14:00", "unblock", "The hub agrees the pathway."));
    }
}
