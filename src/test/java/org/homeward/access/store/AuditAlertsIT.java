package org.homeward.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.Audit;
import org.homeward.access.AuditReport;
import org.homeward.access.VerifyAudit;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.homeward.flow.Scene;
import org.homeward.journey.JourneyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What stands out in the audit is put before information governance, once a day for each. */
@HomewardTest
class AuditAlertsIT {

    @Autowired
    private Audit audit;
    @Autowired
    private ChainAudit chain;
    @Autowired
    private AuditMail mail;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;
    @LocalServerPort
    private int port;

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final String group = "ward-staff." + ward;
    private final String user = "u" + UUID.randomUUID().toString().substring(0, 8);
    private final Viewer viewer = new Viewer(user, Set.of(group));

    @BeforeEach
    void member() {
        jdbc.sql("insert into member (user_id, name, job_title, password_hash) values (?, 'Wanda Quillington', 'Nurse', '')")
                .param(user).update();
    }

    @Test
    void moreThanFiftyPeopleOpenedOneByOne() {
        var people = people(51);
        people.subList(0, 50).forEach(this::opens);
        assertThat(alerts()).isEmpty();
        opens(people.get(0));
        assertThat(alerts()).as("the same person again").isEmpty();
        opens(people.get(50));
        assertThat(alerts()).containsExactly("many-people");
        opens(people.get(1));
        assertThat(alerts()).as("once a day").hasSize(1);
    }

    @Test
    void aListOfManyIsNoAlertAndVeryManyAre() {
        shown(people(60));
        assertThat(alerts()).isEmpty();
        shown(people(450));
        assertThat(alerts()).containsExactly("many-people");
    }

    @Test
    void somebodyWithTheSameSurnameAndNobodyElse() {
        opens(somebody("Smith").id);
        shown(List.of(somebody("Quillington").id, somebody("Jones").id));
        assertThat(alerts()).isEmpty();
        opens(somebody("QUILLINGTON").id);
        assertThat(alerts()).containsExactly("same-surname");
    }

    @Test
    void aRecordOpenedAfterTheReasonHadEnded() {
        var ann = somebody("Smith");
        opens(ann.id);
        assertThat(alerts()).isEmpty();
        jdbc.sql("update relationship set until = ? where journey = ? and group_id = ?")
                .params(Timestamp.from(clock.instant().plus(Duration.ofDays(20))), ann.id.value(), group).update();
        opens(ann.id);
        assertThat(alerts()).containsExactly("ended-relationship");
    }

    /** The mail says that there is something to look at, and nothing more. */
    @Test
    void informationGovernanceIsToldByMail() {
        var mailbox = user + "@governance.example";
        jdbc.sql("""
                insert into team (group_id, role, scope, name, mailbox)
                values (?, 'information-governance', ?, 'Governance of a test', ?)""")
                .params("information-governance." + ward, ward, mailbox).update();
        opens(somebody("Quillington").id);
        alerts();
        await().until(() -> jdbc.sql("select count(*) from notice where recipient = ? and kind = 'audit-alert'")
                .param(mailbox).query(Long.class).single() == 1);
        assertThat(jdbc.sql("select n::text from notice n where recipient = ?").param(mailbox).query(String.class).single())
                .doesNotContain("Quillington").doesNotContain("J-");
    }

    @Test
    void aBrokenChainIsFoundByTheDailyLookAndTold() {
        var mailbox = user + "@broken.example";
        jdbc.sql("""
                insert into team (group_id, role, scope, name, mailbox)
                values (?, 'information-governance', ?, 'Governance of a test', ?)""")
                .params("information-governance." + ward, ward, mailbox).update();
        VerifyAudit broken = (byWhom, finding) -> new AuditReport(clock.instant(), Duration.ZERO, 7, "7:00", 1,
                List.of("Row 3 is not as it was written."));
        new VerifyEveryDay(broken, mail, database, Duration.ofNanos(1), clock).verifyWhenDue();
        assertThat(jdbc.sql("select count(*) from notice where recipient = ? and kind = 'audit-alert'").param(mailbox)
                .query(Long.class).single()).isEqualTo(1);
    }

    /** Whatever reads for a system reads many. */
    @Test
    void systemsAreLeftOut() {
        jdbc.sql("update member set service = true where user_id = ?").param(user).update();
        people(60).forEach(this::opens);
        assertThat(alerts()).isEmpty();
    }

    @Test
    void informationGovernanceSaysWhatCameOfLookingOnce() {
        var ann = somebody("Quillington");
        opens(ann.id);
        alerts();
        var ines = Browser.signedIn(port, "ines.governance");
        assertThat(ines.get("/audit").body()).contains("Opened the record of somebody with the same surname",
                "Wanda Quillington (" + user + ")");
        var alert = jdbc.sql("select id from audit_alert where who = ?").param(user).query(Long.class).single();
        var form = Map.of("_csrf", ines.csrf("/audit"), "outcome", "NO_CONCERN");
        assertThat(ines.post("/audit/alerts/" + alert, form).statusCode()).isEqualTo(302);
        assertThat(ines.get("/audit").body()).contains("Noted: no concern.").doesNotContain("Wanda Quillington (" + user
                + ")</span>, <span>");
        ines.post("/audit/alerts/" + alert, Map.of("_csrf", form.get("_csrf"), "outcome", "NOT_JUSTIFIED"));
        assertThat(jdbc.sql("select outcome || ' ' || looked_by from audit_alert where id = ?").param(alert)
                .query(String.class).single()).isEqualTo("No concern ines.governance");
    }

    private List<JourneyId> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> somebody("Smith").id).toList();
    }

    private Scene.Somebody somebody(String surname) {
        return new Scene(jdbc, transactions, clock.instant())
                .somebody("Ann", surname, LocalDate.of(1940, 2, 29), ward, "1", Duration.ofDays(1));
    }

    private void opens(JourneyId journey) {
        shown(List.of(journey));
    }

    private void shown(List<JourneyId> journeys) {
        audit.read(viewer, "Journey", journeys);
    }

    /** After all that was read so far is in the chain. */
    private List<String> alerts() {
        var last = people(1).get(0);
        shown(List.of(last, new JourneyId("J-000000")));
        await().until(() -> {
            chain.chainAll();
            return jdbc.sql("select count(*) from audit_entry where who = ? and journeys[1] = ?").params(user, last.value())
                    .query(Long.class).single() == 1;
        });
        return Stream.of("many-people", "same-surname", "ended-relationship").filter(kind -> jdbc.sql(
                "select count(*) from audit_alert where who = ? and kind = ?").params(user, kind).query(Long.class)
                .single() > 0).toList();
    }
}
