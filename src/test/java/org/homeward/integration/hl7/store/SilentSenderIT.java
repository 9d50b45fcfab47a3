package org.homeward.integration.hl7.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.web.Browser;
import org.homeward.integration.hl7.FeedProfile;
import org.homeward.integration.hl7.FieldPosition;
import org.homeward.integration.hl7.PatientClass;
import org.homeward.integration.hl7.Senders;
import org.homeward.integration.hl7.WatchSenders;
import org.homeward.notices.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A hospital's system falls silent on a working morning and is heard again, with time moved on by hand. */
@HomewardTest
class SilentSenderIT {

    private static final Instant TEN = Instant.parse("2026-01-05T10:00:00Z");
    private static final String OPERATORS = "administrators.homeward";

    @Autowired
    private JdbcClient database;
    @Autowired
    private Senders senders;
    @Autowired
    private TeamMailboxes mailboxes;
    @Autowired
    private Notices notices;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private HealthEndpoint health;
    @LocalServerPort
    private int port;

    private final String name = "PAS" + UUID.randomUUID().toString().substring(0, 8);
    private final MovedClock clock = new MovedClock(TEN);
    private Optional<String> mailboxBefore = Optional.empty();
    private WatchSenders one;
    private WatchSenders other;

    @BeforeEach
    void watch() {
        transaction.executeWithoutResult(status -> {
            mailboxBefore = mailboxes.find(OPERATORS).flatMap(TeamMailboxes.TeamMailbox::address);
            mailboxes.set(OPERATORS, Optional.of(name + "@example.org"));
        });
        one = node();
        other = node();
    }

    @AfterEach
    void quietAgain() {
        transaction.executeWithoutResult(status -> {
            mailboxes.set(OPERATORS, mailboxBefore);
            database.sql("delete from feed_silence where application = :name").param("name", name).update();
        });
    }

    @Test
    void aSilenceIsToldOnceAndEndsWithTheNextMessage() throws Exception {
        hear(TEN);
        lookAt(TEN.plus(Duration.ofMinutes(14)));
        assertThat(silences()).isEmpty();
        lookAt(TEN.plus(Duration.ofMinutes(15)));
        lookAt(TEN.plus(Duration.ofMinutes(40)));
        assertThat(silences()).singleElement().extracting(Senders.Silence::since).isEqualTo(TEN);
        assertThat(mails()).singleElement().asString().contains(name + ", NORTHBRIDGE", "10:00 on 5 January 2026");
        assertThat(health.health().getStatus().getCode()).isEqualTo("FEED_SILENT");
        var page = Browser.signedIn(port, "ada.admin").get("/messages");
        assertThat(page.body()).contains("No messages from " + name + ", NORTHBRIDGE since 10:00");

        hear(TEN.plus(Duration.ofMinutes(41)));
        assertThat(silences()).as("ended by the message itself").isEmpty();
        lookAt(TEN.plus(Duration.ofMinutes(42)));
        assertThat(silences()).isEmpty();
        assertThat(Browser.signedIn(port, "ada.admin").get("/messages").body()).doesNotContain("No messages from " + name);
        lookAt(TEN.plus(Duration.ofMinutes(56)));
        assertThat(silences()).as("silent once more").hasSize(1);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void aSystemThatHasNeverSentAnythingIsNotMissedAndNobodyIsMissedAtNight() {
        lookAt(TEN.plus(Duration.ofHours(2)));
        assertThat(silences()).isEmpty();
        hear(TEN.plus(Duration.ofHours(9).plusMinutes(55)));
        lookAt(Instant.parse("2026-01-06T03:00:00Z"));
        assertThat(silences()).isEmpty();
        lookAt(Instant.parse("2026-01-06T08:15:00Z"));
        assertThat(silences()).hasSize(1);
    }

    @Test
    void whatCameNotBecauseHomewardWasAwayIsNoSilence() {
        hear(TEN);
        clock.now = TEN.plus(Duration.ofHours(1));
        one = node();
        other = node();
        lookAt(TEN.plus(Duration.ofMinutes(70)));
        assertThat(silences()).isEmpty();
        lookAt(TEN.plus(Duration.ofMinutes(75)));
        assertThat(silences()).hasSize(1);
    }

    private WatchSenders node() {
        var profile = new FeedProfile(name, Optional.of("NORTHBRIDGE"), Optional.of("northbridge"), Optional.empty(),
                Optional.of(FieldPosition.read("PID-32")), Optional.empty(), "NORTHBRIDGE", PatientClass.USUAL);
        return new WatchSenders(List.of(profile), senders, mailboxes, notices, clock);
    }

    private void lookAt(Instant now) {
        clock.now = now;
        transaction.executeWithoutResult(status -> one.look());
        transaction.executeWithoutResult(status -> other.look());
    }

    private void hear(Instant at) {
        transaction.executeWithoutResult(status -> database.sql("""
                        insert into hl7_message (application, facility, control_id, body_hash, trigger, hl7_version, received_at, state)
                        values (:name, 'NORTHBRIDGE', :id, '', 'A60', '2.4', :at, 'stored')""")
                .param("name", name).param("id", at.toString().substring(0, 16)).param("at", Timestamp.from(at)).update());
    }

    private List<Senders.Silence> silences() {
        return transaction.execute(status -> senders.silent().stream()
                .filter(silence -> silence.sender().application().equals(name)).toList());
    }

    private List<Map<String, Object>> mails() {
        return transaction.execute(status -> database.sql("select facts::text as facts from notice where recipient = :mailbox")
                .param("mailbox", name + "@example.org").query().listOfRows());
    }

    /** A clock that is moved by hand. */
    private static final class MovedClock extends Clock {

        private Instant now;

        MovedClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
