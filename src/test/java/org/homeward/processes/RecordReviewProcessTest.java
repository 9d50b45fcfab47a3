package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.BreakGlass;
import org.homeward.access.EmergencyReason;
import org.homeward.access.EmergencyRecords;
import org.homeward.access.RecordReviews;
import org.homeward.access.Viewer;
import org.homeward.person.MergePersons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("Review of how a record was used")
class RecordReviewProcessTest {

    private static final String TASK = "review-break-glass";
    private static final String MERGE = "review-merge";
    private static final String DELETION = "review-deletion";
    private static final String GOVERNANCE = "information-governance.northbridge";

    private final String mailbox = "governance-" + UUID.randomUUID() + "@northbridge.example";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private BreakGlass breakGlass;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MergePersons mergePersons;
    @Autowired
    private RecordReviews reviews;
    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void governanceHasAMailbox() {
        jdbc.sql("update team set mailbox = ? where group_id = ?").params(mailbox, GOVERNANCE).update();
    }

    @AfterEach
    void andNoneAgain() {
        jdbc.sql("update team set mailbox = null where group_id = ?").param(GOVERNANCE).update();
    }

    @Test
    @DisplayName("an opening is reviewed within one working day by information governance of the hospital, and found justified")
    void justified() {
        var traveller = opened().givesTo(TASK, GOVERNANCE);
        assertThat(jdbc.sql("select due_at - opened_at >= interval '1 day' from task where journey = ? and task_id = ?")
                .params(traveller.journey().value(), TASK).query(Boolean.class).single()).isTrue();
        traveller.isNotFor(TASK, "nina.ward", answers("yes"))
                .refuses(TASK, "ines.governance", Map.of("justified", "yes", "personTold", "yes"), "Say why you think so")
                .completes(TASK, "ines.governance", answers("yes"))
                .hasPassed("record-review", "endEvent_justified");
        assertThat(verdict(traveller)).isEqualTo("justified by ines.governance");
        assertThat(mails()).isOne();
    }

    @Test
    @DisplayName("an opening without good reason is reported")
    void notJustified() {
        var traveller = opened().completes(TASK, "ines.governance", answers("no"))
                .hasPassed("record-review", "sendTask_reportMisuse", "endEvent_notJustified");
        assertThat(verdict(traveller)).isEqualTo("not-justified by ines.governance");
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    @DisplayName("a talk is held first, and the review comes back")
    void talk() {
        var traveller = opened().completes(TASK, "ines.governance", answers("needs-talk"))
                .waitsAt("record-review", "timer_talkHeld");
        assertThat(verdict(traveller)).isEqualTo("open");
        traveller.fires("timer_talkHeld").givesTo(TASK, GOVERNANCE).completes(TASK, "ines.governance", answers("yes"));
        assertThat(verdict(traveller)).isEqualTo("justified by ines.governance");
    }

    @Test
    @DisplayName("after five days without a review it is told again, and the task stays")
    void unreviewed() {
        var traveller = opened().fires("startEvent_fiveDaysPassed").givesTo(TASK, GOVERNANCE)
                .hasPassed("record-review", "sendTask_escalateReview", "endEvent_escalated");
        assertThat(mails()).isEqualTo(2);
        traveller.completes(TASK, "ines.governance", answers("yes")).hasPassed("record-review", "endEvent_justified");
    }

    @Test
    @DisplayName("the review goes on when the journey has closed, and is no wait of the person")
    void goesOn() {
        var traveller = opened().dies().hasStage("closed").hasTasks(TASK);
        traveller.completes(TASK, "ines.governance", answers("yes")).isClosed("died");
    }

    @Test
    @DisplayName("two people in hospital are merged only after information governance has looked, and both stays go on")
    void mergedAfterALook() {
        var pair = scenarios.toldToBeOne(Somebody.verified(), Somebody.verified());
        pair.losing().givesTo(MERGE, GOVERNANCE).isNotFor(MERGE, "nina.ward", merge("yes"))
                .refuses(MERGE, "ines.governance", Map.of("samePerson", "yes", "bothStaysSeen", "yes"), "Say why you think so");
        assertThat(personOf(pair.losing())).isNotEqualTo(personOf(pair.surviving()));
        pair.losing().completes(MERGE, "ines.governance", merge("yes")).hasPassed("record-review", "endEvent_merged")
                .hasTasks("confirm-home-circumstances", "record-daily-review");
        assertThat(personOf(pair.losing())).isEqualTo(personOf(pair.surviving()));
        pair.surviving().hasTasks("confirm-home-circumstances", "record-daily-review");

        var parting = transaction.execute(status -> mergePersons.part(pair.merge().losing(), pair.merge().surviving()));
        assertThat(parting).as("parting two people in hospital").isEqualTo(MergePersons.Parting.ASKED_FIRST);
        asked(pair).completes(MERGE, "ines.governance", merge("no")).hasPassed("record-review", "endEvent_keptApart");
        assertThat(personOf(pair.losing())).isNotEqualTo(personOf(pair.surviving()));
    }

    @Test
    @DisplayName("two records stay apart where nobody can tell")
    void keptApart() {
        var pair = scenarios.toldToBeOne(Somebody.verified(), Somebody.verified());
        pair.losing().completes(MERGE, "ines.governance", merge("cannot-tell")).hasPassed("record-review", "endEvent_keptApart");
        assertThat(personOf(pair.losing())).isNotEqualTo(personOf(pair.surviving()));
        assertThat(jdbc.sql("select count(*) from timeline where journey = ? and kind = 'record.mergeReviewed' and by_whom = 'ines.governance'")
                .param(pair.losing().journey().value()).query(Integer.class).single()).isOne();
    }

    @Test
    @DisplayName("a record that the hospital wants deleted is kept; recorded in error, it ends the journey so")
    void deletionRefused() {
        var traveller = scenarios.admit(Somebody.verified());
        ask(traveller);
        ask(traveller);
        traveller.givesTo(DELETION, GOVERNANCE).completes(DELETION, "ines.governance", Map.of("decision", "keep", "reason", "Care was given."))
                .hasPassed("record-review", "endEvent_deletionRefused").hasTasks("confirm-home-circumstances", "record-daily-review");
        ask(traveller);
        traveller.completes(DELETION, "ines.governance", Map.of("decision", "recorded-in-error", "reason", "Never came."))
                .isClosed("recorded-in-error");
        assertThat(jdbc.sql("select count(*) from relationship where journey = ? and kind = 'reviewing' and until = 'infinity'")
                .param(traveller.journey().value()).query(Integer.class).single()).as("sight ends with the review").isZero();
    }

    private void ask(Traveller traveller) {
        transaction.executeWithoutResult(status -> reviews.request(traveller.journey(), RecordReviews.Matter.DELETION, "117"));
    }

    private Traveller asked(Scenarios.Pair pair) {
        var losing = jdbc.sql("select count(*) from task where journey = ? and task_id = ? and state = 'open'")
                .params(pair.losing().journey().value(), MERGE).query(Integer.class).single();
        return losing > 0 ? pair.losing() : pair.surviving();
    }

    private String personOf(Traveller traveller) {
        return jdbc.sql("select surviving_person(person)::text from journey where id = ?").param(traveller.journey().value())
                .query(String.class).single();
    }

    private static Map<String, Object> merge(String samePerson) {
        return Map.of("samePerson", samePerson, "bothStaysSeen", "yes", "reason", "Spoke with the hospital’s records office.");
    }

    private Traveller opened() {
        var somebody = Somebody.verified();
        var traveller = scenarios.admit(somebody);
        var outcome = breakGlass.open(new Viewer("wes.ward", Set.of("ward-staff.northbridge-4a")),
                new EmergencyRecords.NhsNumber(somebody.nhsNumber()), somebody.born(), EmergencyReason.ARRIVED_HERE,
                "She was brought to us from 7B by mistake.");
        assertThat(outcome).isEqualTo(new BreakGlass.Opened(traveller.journey()));
        return traveller;
    }

    private String verdict(Traveller traveller) {
        return jdbc.sql("select coalesce(verdict || ' by ' || reviewed_by, 'open') from break_glass where journey = ?")
                .param(traveller.journey().value()).query(String.class).single();
    }

    private int mails() {
        return jdbc.sql("select count(*) from notice where recipient = ? and kind = 'emergency-access'")
                .param(mailbox).query(Integer.class).single();
    }

    private static Map<String, Object> answers(String justified) {
        return Map.of("justified", justified, "personTold", "not-appropriate", "reason", "Spoke with the ward sister.");
    }
}
