package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.LeavingAnswers.followsUp;
import static org.homeward.processes.LeavingAnswers.isNotReached;
import static org.homeward.processes.LeavingAnswers.isSafe;
import static org.homeward.processes.LeavingAnswers.tellsGp;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.left;
import static org.homeward.processes.SampleAnswers.leftAllTheSame;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.Permit;
import org.homeward.access.SettingBook;
import org.homeward.access.Viewer;
import org.homeward.admission.ResumeStay;
import org.homeward.stay.Stays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Somebody leaves on their own decision")
class SelfDischargeProcessTest {

    private static final String PROCESS = "self-discharge";
    private static final String CHECK = "make-safety-check";
    private static final String GP = "tell-gp";
    private static final String FOLLOW_UP = "follow-up-leaving";
    private static final String NURSE = "nina.ward";
    private static final String MANAGER = "hana.hub";
    private static final String LEAD = "lee.lead";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private ResumeStay resume;
    @Autowired
    private Stays stays;
    @Autowired
    private AccessPolicy policy;
    @Autowired
    private SettingBook book;
    @Autowired
    private LocalSettings settings;

    private final Somebody somebody = Somebody.verified();

    static Stream<Named<UnaryOperator<Traveller>>> said() {
        return Stream.of(Named.of("another system", Traveller::dischargesThemselves),
                Named.of("the hospital's message", person -> person.leavesHospital("6")),
                Named.of("the hospital's message, taken home by a relative", person -> person.leavesHospital("7")),
                Named.of("the ward", person -> person.completes("record-daily-review", NURSE, fitToLeave())
                        .completes("agree-simple-discharge", NURSE, simpleDischarge())
                        .completes("confirm-leaving", NURSE, with(left(), "dischargeMethod", "6"))));
    }

    @ParameterizedTest
    @MethodSource("said")
    @DisplayName("whoever says so: the journey closes at once, the hub checks on the day, and the ward tells the GP practice")
    void askedAfter(UnaryOperator<Traveller> happens) {
        var person = happens.apply(scenarios.admit(somebody));
        person.isClosed("self-discharged").hasTasks(CHECK, GP).givesTo(CHECK, "hub-case-managers.northbridge-hub")
                .givesTo(GP, "ward-staff.northbridge-7b").timelineHas("selfDischarge.recorded");
        assertThat(person.due(CHECK)).isAfterOrEqualTo(leftAt(person).plus(Duration.ofHours(2)))
                .isBeforeOrEqualTo(leftAt(person).plus(Duration.ofHours(24)));
        assertThat(permit(person)).isNotEqualTo(Permit.NONE);
        person.completes(GP, NURSE, tellsGp()).hasTasks(CHECK).completes(CHECK, MANAGER, with(isSafe(), "careArrived", "not-due")).hasTasks()
                .hasPassed(PROCESS, "startEvent_leftOnOwnDecision", "userTask_tellGp", "endEvent_gpTold", "endEvent_safe", "endEvent_lookedAfter")
                .timelineHas("selfDischarge.followedUp").isClosed("self-discharged");
        assertThat(permit(person)).isEqualTo(Permit.NONE);
    }

    @Test
    @DisplayName("a check that is late, and somebody who is not reached, are the hub's leads'")
    void notReached() {
        scenarios.admit(somebody).dischargesThemselves().completes(GP, NURSE, tellsGp()).fires("timer_safetyCheckLate")
                .timelineHas("safetyCheck.overdue").completes(CHECK, MANAGER, isNotReached()).hasTasks(FOLLOW_UP)
                .givesTo(FOLLOW_UP, "hub-leads.northbridge-hub").completes(FOLLOW_UP, LEAD, followsUp("yes")).hasTasks().isClosed("self-discharged");
    }

    @ParameterizedTest
    @MethodSource("saidOnTheWay")
    @DisplayName("what was agreed and not ready is followed up, no care begins and no first visit is asked for")
    void openAtLeaving(UnaryOperator<Traveller> happens) {
        var person = happens.apply(scenarios.agreedOnSupport(somebody, homeCircumstances()));
        person.isClosed("self-discharged").hasTasks(CHECK, GP, FOLLOW_UP);
        assertThat(scenarios.jdbc.sql("select count(*) from recovery where journey = ?").param(person.journey().value()).query(Long.class).single())
                .isZero();
        person.completes(FOLLOW_UP, LEAD, followsUp("yes")).completes(GP, NURSE, tellsGp()).completes(CHECK, MANAGER, isSafe())
                .hasPassed(PROCESS, "endEvent_lookedAfter").hasTasks();
    }

    static Stream<Named<UnaryOperator<Traveller>>> saidOnTheWay() {
        return Stream.of(Named.of("another system", Traveller::dischargesThemselves),
                Named.of("the hospital's message", person -> person.leavesHospital("6")));
    }

    @Test
    @DisplayName("told twice, it asks once")
    void toldTwice() {
        scenarios.admit(somebody).leavesHospital("6").leavesHospital("6").dischargesThemselves().hasTasks(CHECK, GP);
    }

    @Test
    @DisplayName("nobody is telephoned who has died since")
    void died() {
        var person = scenarios.admit(somebody).dischargesThemselves().dies()
                .hasPassed(PROCESS, "startEvent_personDied", "endEvent_died").isClosed("self-discharged");
        assertThat(why(person)).containsExactlyInAnyOrder(CHECK + ": The person has died.", GP + ": The person has died.");
    }

    @Test
    @DisplayName("nobody is asked after who is in hospital again")
    void backInHospital() {
        var person = scenarios.admit(somebody).dischargesThemselves();
        scenarios.admitAgain(somebody).timelineHas("person.readmitted");
        person.hasPassed(PROCESS, "startEvent_backInHospital", "endEvent_inHospitalAgain").isClosed("self-discharged");
        assertThat(why(person)).contains(CHECK + ": The person is in hospital again.");
    }

    @Test
    @DisplayName("nor anybody who did not leave after all")
    void stayedAfterAll() {
        var person = scenarios.admit(somebody).leavesHospital("6").hasTasks(CHECK, GP);
        var now = scenarios.clock.instant();
        scenarios.transaction.executeWithoutResult(status -> resume.resume(stays.of(person.journey()).orElseThrow(),
                new ResumeStay.Correction("hl7:NBPAS", now, now)));
        person.hasStage("admitted").hasPassed(PROCESS, "startEvent_stayedAfterAll", "endEvent_stillThere");
        assertThat(why(person)).contains(CHECK + ": The person did not leave after all.", GP + ": The person did not leave after all.");
    }

    @Test
    @DisplayName("where leaving is not prepared here, and for whoever had left hospital as planned before, nobody is asked")
    void notHere() {
        try (var switches = new Switches(book, settings, scenarios.clock)) {
            switches.off("northbridge", KnownSetting.DISCHARGE);
            scenarios.admit(somebody).dischargesThemselves().hasTasks().isClosed("self-discharged");
        }
        var home = scenarios.agreedOnSupport(Somebody.verified(), homeCircumstances()).completes("confirm-leaving", NURSE, leftAllTheSame());
        home.dischargesThemselves().hasTasks().isClosed("self-discharged");
    }

    private Permit permit(Traveller person) {
        return policy.permit(new Viewer(MANAGER, Set.of("hub-case-managers.northbridge-hub")), person.journey());
    }

    private Instant leftAt(Traveller person) {
        return stays.of(person.journey()).orElseThrow().leaving().orElseThrow().at();
    }

    private List<String> why(Traveller person) {
        return scenarios.jdbc.sql("select task_id || ': ' || because from task where journey = ? and task_id in ('make-safety-check', 'tell-gp')")
                .param(person.journey().value()).query(String.class).list();
    }
}
