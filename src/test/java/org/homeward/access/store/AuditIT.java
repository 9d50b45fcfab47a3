package org.homeward.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is read is noted, what is done is noted with it, and nobody takes it back. */
@HomewardTest
class AuditIT {

    private static final String EVERYWHERE =
            "select %s from (select who, action, what, journeys from audit_waiting union all"
            + " select who, action, what, journeys from audit_entry) e where ";

    @Autowired
    private Audit audit;
    @Autowired
    private ChainAudit chain;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private Scenarios scenarios;

    private final Viewer somebody = new Viewer("u" + UUID.randomUUID(), Set.of("ward-staff.northbridge-7b"));

    @Test
    void aReadIsWrittenSoon() {
        var journey = scenarios.admit(Somebody.verified()).journey();
        audit.read(somebody, "Journey page", List.of(journey));
        await().until(() -> count("who = ? and action = 'read' and ? = any(journeys)", somebody.userId(),
                journey.value()) == 1);
    }

    @Test
    void aDeedThatIsTakenBackLeavesNoRowAndOneThatStandsLeavesOne() {
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            audit.did(somebody, "account.locked", Optional.empty(), "nobody");
            status.setRollbackOnly();
        });
        assertThat(count("who = ?", somebody.userId())).isZero();
        transaction.executeWithoutResult(status ->
                audit.did(somebody, "account.locked", Optional.empty(), "nobody"));
        assertThat(count("who = ?", somebody.userId())).isEqualTo(1);
    }

    @Test
    void everyTimelineRowAndEveryFormIsAWrite() {
        var ada = scenarios.admit(Somebody.verified());
        var journey = ada.journey().value();
        assertThat(jdbc.sql("select count(*) from timeline where journey = ?").param(journey).query(Long.class).single())
                .isPositive()
                .isEqualTo(count("? = any(journeys) and action in (select kind from timeline)", journey));
        assertThat(count("? = any(journeys) and action = 'person.admitted' and who = 'hl7:NBPAS'", journey)).isEqualTo(1);
        ada.completes("confirm-home-circumstances", "nina.ward", org.homeward.processes.SampleAnswers.homeCircumstances());
        assertThat(count("? = any(journeys) and action = 'form.answered' and who = 'nina.ward' and what = ?", journey,
                "confirm-home-circumstances")).isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesToChangeOrTakeAwayRows() {
        jdbc.sql("insert into audit_check (at, by_whom, rows, seq, hash, broken, finding) "
                + "values (now(), 'test', 0, 0, '', 0, '')").update();
        for (var wanted : List.of("update audit_check set broken = 7", "delete from audit_check",
                "truncate audit_check", "truncate audit_entry", "truncate timeline", "truncate audit_waiting")) {
            assertThatThrownBy(() -> jdbc.sql(wanted).update()).as(wanted).hasMessageContaining("are only added");
        }
    }

    private long count(String condition, Object... values) {
        return jdbc.sql(EVERYWHERE.formatted("count(*)") + condition).params(values).query(Long.class).single();
    }

    @Test
    void aReadByEmergencyAccessSaysItsReason() {
        var journey = scenarios.admit(Somebody.verified()).journey();
        jdbc.sql("""
                insert into break_glass (id, journey, user_id, roles, reason, words, opened_at, until)
                values (gen_random_uuid(), ?, ?, 'ward-staff', 'urgent-care', 'x', now() - interval '1 minute',
                        now() + interval '1 hour')""").params(journey.value(), somebody.userId()).update();
        audit.read(somebody, "Journey", List.of(journey));
        await().until(() -> {
            chain.chainAll();
            return jdbc.sql("select count(*) from audit_entry where who = ? and purpose = 'break-glass: urgent-care'")
                    .param(somebody.userId()).query(Long.class).single() == 1;
        });
    }

    /** The database says which row stands in the way; its message, which may be logged, does not quote it. */
    @Test
    void theDatabasesMessagesQuoteNoRow() {
        var ada = Somebody.verified();
        scenarios.admit(ada);
        assertThatThrownBy(() -> jdbc.sql("""
                insert into person (id, nhs_number, surname, given_name, created_at)
                values (gen_random_uuid(), ?, 'x', 'y', now())""").param(ada.nhsNumber()).update())
                .hasStackTraceContaining("person_nhs_number_key")
                .satisfies(failure -> assertThat(failure.getCause().getMessage()).doesNotContain(ada.nhsNumber()));
    }
}
