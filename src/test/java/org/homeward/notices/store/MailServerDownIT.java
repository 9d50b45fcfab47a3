package org.homeward.notices.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.with;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.LocalSettings;
import org.homeward.access.TeamMailboxes;
import org.homeward.notices.NamePerson;
import org.homeward.processes.NoteAnswers;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.SourcingAnswers;
import org.homeward.processes.Traveller;
import org.homeward.sourcing.CareMarket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@HomewardTest
@DisplayName("The mail server is away for an hour while somebody goes home")
class MailServerDownIT {

    private static final String WARD = "nina.ward";
    private static final String BROKER = "bea.broker";
    private static final String LEADS = "hub-leads.northbridge-hub";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private TeamMailboxes mailboxes;
    @Autowired
    private NoticeQueue queue;
    @Autowired
    private NoticeTexts texts;
    @Autowired
    private NoticeSettings settings;
    @Autowired
    private LocalSettings local;
    @Autowired
    private NamePerson naming;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final String leads = "leads-" + UUID.randomUUID() + "@example.org";
    private JavaMailSenderImpl away;
    private MailRelay back;
    private Traveller person;
    private String provider;
    private String other;

    @BeforeEach
    void mailServerStops() {
        mailboxes.set(LEADS, Optional.of(leads));
        try (var stopped = new MailRelay()) {
            away = stopped.sender();
        }
        back = new MailRelay();
    }

    @AfterEach
    void close() {
        back.close();
    }

    @Test
    @DisplayName("nobody on the way home waits for a mail, each is tried again, and once it is back each arrives once")
    void everyMailOnce() {
        careIsAskedFor();
        goesRound(away, Duration.ZERO);
        careIsChosen();
        goesRound(away, Duration.ofMinutes(2));
        noteIsSent();
        goesRound(away, Duration.ofMinutes(8));
        leaves();
        goesRound(away, Duration.ofMinutes(45));
        goesRound(away, Duration.ofHours(1));
        assertThat(ours()).extracting(Ours::kind).contains("offer-made", "offer-chosen", "offer-closed", "note-sent", "safety-check-late");
        assertThat(ours()).allSatisfy(notice -> {
            assertThat(notice.state()).as(notice.kind()).isEqualTo("waiting");
            assertThat(notice.attempts()).as(notice.kind()).isPositive();
        });
        assertThat(ours()).filteredOn(notice -> notice.kind().equals("offer-made")).allMatch(notice -> notice.attempts() == 4);
        assertThat(back.all()).isZero();

        goesRound(back.sender(), Duration.ofHours(4));
        goesRound(back.sender(), Duration.ofDays(1));

        assertThat(ours()).allMatch(notice -> notice.state().equals("sent"));
        assertThat(ours()).allSatisfy(notice -> assertThat(back.to(notice.recipient())).as(notice.kind())
                .filteredOn(mail -> notice.messageId().equals(id(mail))).hasSize(1));
        assertThat(ours().stream().map(Ours::recipient).distinct().mapToInt(mailbox -> back.to(mailbox).size()).sum())
                .as("mails to those mailboxes").isEqualTo(ours().size());
    }

    private void careIsAskedFor() {
        var district = market.district();
        provider = market.homeCare(district, 3);
        other = market.homeCare(district, 3);
        person = scenarios.agreedOnSupport(Somebody.verified(), SampleAnswers.homeCircumstances())
                .completes("prepare-request", BROKER, with(SourcingAnswers.request(), "district", district));
    }

    private void careIsChosen() {
        for (var organisation : List.of(provider, other)) {
            market.says(market.offer(person.journey(), organisation), "answer-offer", SourcingAnswers.answersOffer("accept"));
        }
        var offer = market.offer(person.journey(), provider);
        person.completes("choose-offer", BROKER, SourcingAnswers.chooses(offer.ref()));
        market.says(offer, "confirm-care-start", SourcingAnswers.confirmsStart("yes"));
    }

    private void noteIsSent() {
        person.completes("prepare-discharge-note", WARD, NoteAnswers.note());
    }

    private void leaves() {
        person.completes("confirm-leaving", WARD, SampleAnswers.leftAllTheSame()).fires("timer_safetyCheckLate");
    }

    private void goesRound(JavaMailSenderImpl server, Duration later) {
        new Postman(queue, local, texts, settings, naming, server, Clock.offset(clock, later)).deliverAll();
    }

    private List<Ours> ours() {
        return jdbc.sql("select id, kind, recipient, state, attempts from notice where recipient in (:mailboxes) order by written_at, id")
                .param("mailboxes", List.of(provider + "@example.org", other + "@example.org", leads))
                .query((row, number) -> new Ours("<" + row.getString("id") + "@homeward>", row.getString("kind"), row.getString("recipient"),
                        row.getString("state"), row.getInt("attempts"))).list();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Ours(String messageId, String kind, String recipient, String state, int attempts) {
    }
}
