package org.homeward.notices.store;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.AuditCannotBeWritten;
import org.homeward.access.LocalSettings;
import org.homeward.access.TeamMailboxes;
import org.homeward.journey.JourneyId;
import org.homeward.notices.NamePerson;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.homeward.notices.Outbox;
import org.homeward.notices.SecureDomains;
import org.homeward.person.Persons;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A postman with a list of secure domains, who brings mails about one person to all {@link Readers} by a mail relay of the test's own. */
final class NamingPost implements AutoCloseable {

    static final List<String> LISTED = List.of("nhs.net", "secure.eastvale.gov.uk");

    private final MailRelay relay = new MailRelay();
    private final Readers readers;
    private final TeamMailboxes mailboxes;
    private final Notices notices;
    private final Outbox outbox;
    private final NoticeQueue queue;
    private final NoticeTexts texts;
    private final LocalSettings local;
    private final AccessPolicy policy;
    private final Persons persons;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Duration later = Duration.ZERO;

    NamingPost(AutowireCapableBeanFactory beans, TeamMailboxes mailboxes, Notices notices, Outbox outbox, NoticeQueue queue, NoticeTexts texts,
               LocalSettings local, AccessPolicy policy, Persons persons, Audit audit, JdbcClient jdbc, TransactionTemplate transaction,
               Clock clock) {
        this.readers = beans.createBean(Readers.class);
        this.mailboxes = mailboxes;
        this.notices = notices;
        this.outbox = outbox;
        this.queue = queue;
        this.texts = texts;
        this.local = local;
        this.policy = policy;
        this.persons = persons;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    Readers readers() {
        return readers;
    }

    void sendEveryKindToEverybody() {
        for (var kind : NoticeKind.values()) {
            readers.names().forEach(name -> send(kind, name));
        }
        deliver(LISTED);
    }

    void send(NoticeKind kind, String name) {
        send(kind, name, Optional.of(readers.person().id));
    }

    void sendAboutNobody(NoticeKind kind, String name) {
        send(kind, name, Optional.empty());
    }

    private void send(NoticeKind kind, String name, Optional<JourneyId> journey) {
        var facts = kind.facts().stream().collect(Collectors.toMap(fact -> fact, fact -> "(" + fact + ")"));
        transaction.executeWithoutResult(status -> notices.send(new Notice(kind, Set.of(readers.organisation("stranger")), readers.address(name), "/board",
                journey, Optional.empty(), facts)));
    }

    void deliver(List<String> listed) {
        deliver(listed, relay.sender(), audit);
    }

    void deliverWithoutAudit() {
        deliver(LISTED, relay.sender(), (Audit) Proxy.newProxyInstance(Audit.class.getClassLoader(), new Class<?>[] {Audit.class},
                (proxy, method, arguments) -> {
                    throw new AuditCannotBeWritten();
                }));
    }

    void deliverToStoppedRelay() {
        try (var stopped = new MailRelay()) {
            var away = stopped.sender();
            stopped.close();
            deliver(LISTED, away, audit);
        }
    }

    /** Each round is late enough for what is to be tried again. */
    private void deliver(List<String> listed, JavaMailSenderImpl sender, Audit book) {
        var naming = new NamePerson(SecureDomains.of(listed), mailboxes, policy, persons, new JdbcHospitalNumbers(jdbc), book);
        new Postman(queue, local, texts, PostOffice.SETTINGS, naming, sender, Clock.offset(clock, later)).deliverAll();
        later = later.plus(Duration.ofMinutes(10));
    }

    Map<NoticeKind, MimeMessage> mailsTo(String name) {
        var mails = new EnumMap<NoticeKind, MimeMessage>(NoticeKind.class);
        relay.to(readers.address(name)).forEach(mail -> mails.put(kind(mail), mail));
        return mails;
    }

    List<String> bodiesTo(String name) {
        return relay.to(readers.address(name)).stream().map(NamingPost::body).toList();
    }

    private NoticeKind kind(MimeMessage mail) {
        try {
            var notice = UUID.fromString(mail.getMessageID().replaceFirst("<(.*)@homeward>", "$1"));
            return NoticeKind.of(jdbc.sql("select kind from notice where id = ?").param(notice).query(String.class).single());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String body(MimeMessage mail) {
        try {
            return mail.getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the audit says was told to whom, oldest first. */
    List<Disclosure> disclosures() {
        var columns = "select at, who, groups, what, action, journeys from ";
        return jdbc.sql("select who, groups, what from (" + columns + "audit_waiting union all " + columns + "audit_entry) e"
                        + " where action = 'notice.personNamed' and ? = any(journeys) order by at").param(readers.person().id.value())
                .query((row, number) -> new Disclosure(row.getString("who"), Arrays.asList((String[]) row.getArray("groups").getArray()),
                        row.getString("what"))).list();
    }

    /** All that is kept of the notices about the person. */
    List<String> kept() {
        return jdbc.sql("select notice::text from notice where journey = ?").param(readers.person().id.value()).query(String.class).list();
    }

    /** What administrators read of the mails to a reader. */
    List<String> shown(String name) {
        return outbox.newest(100_000).stream().filter(entry -> entry.recipient().equals(readers.address(name))).map(Outbox.Entry::text).toList();
    }

    @Override
    public void close() {
        relay.close();
    }

    record Disclosure(String who, List<String> groups, String what) {
    }
}
