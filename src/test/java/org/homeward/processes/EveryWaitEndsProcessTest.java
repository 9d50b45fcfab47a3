package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.HomewardTest;
import org.homeward.processes.Waits.Wait;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("What ends a journey")
class EveryWaitEndsProcessTest {

    /** Whatever is waited for there is not the journey's own, and its own tests say what becomes of it. */
    private static final Map<String, String> NOT_THE_JOURNEYS = Map.of(
            "ward-round", "a round is the ward's, of nobody",
            "provider-offer", "an offer is nobody's journey: WithdrawnCareProcessTest",
            "record-review", "a record is looked at whoever has left: RecordReviewProcessTest",
            "care-package-hold", "a hold follows its package: CarePackageHoldProcessTest",
            "care-not-in-place", "an alarm stays until care is there: CarePackageHoldProcessTest",
            "emergency-attendance", "an attendance is no stay: EmergencyAttendanceProcessTest",
            "day-91", "asked after the journey has closed: Day91ProcessTest");

    /** Nobody waits there without offers; WithdrawnCareProcessTest brings people there. */
    private static final String OFFERED = "receiveTask_offerAnswered";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private LeftHospital leftHospital;
    @Autowired
    private RuntimeService runtime;

    /** Everything that ends a journey before its time. */
    enum Ending {
        DIED("died", Traveller::dies), SELF_DISCHARGED("self-discharged", Traveller::dischargesThemselves),
        TRANSFERRED("other-hospital", Traveller::isTransferred), RECORDED_IN_ERROR("recorded-in-error", Traveller::wasAdmittedInError);

        private final String outcome;
        private final Consumer<Traveller> happens;

        Ending(String outcome, Consumer<Traveller> happens) {
            this.outcome = outcome;
            this.happens = happens;
        }
    }

    static Stream<Arguments> everywhere() {
        return new Waits().all().filter(wait -> !NOT_THE_JOURNEYS.containsKey(wait.process()) && !wait.element().equals(OFFERED)).flatMap(wait -> Arrays.stream(Ending.values())
                .filter(ending -> ending != Ending.RECORDED_IN_ERROR || !wait.isAfterLeaving()).map(ending -> Arguments.of(wait, ending)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everywhere")
    @DisplayName("withdraws all open work at once, wherever somebody waits, and each team reads why")
    void ends(Wait wait, Ending ending) {
        var person = scenarios.admit(Somebody.verified());
        if (wait.isAfterLeaving()) {
            leftHospital.at(person.journey(), scenarios.clock.instant().minus(1, ChronoUnit.HOURS));
        }
        bring(person, wait);
        assertThat(runtime.createExecutionQuery().processInstanceBusinessKey(person.journey().value()).activityId(wait.element()).count())
                .as("waits there").isPositive();
        ending.happens.accept(person);
        person.isClosed(ending.outcome);
        assertThat(scenarios.jdbc.sql("select count(*) from task where journey = ? and state = 'withdrawn' and because is null")
                .param(person.journey().value()).query(Long.class).single()).as("withdrawn without a word").isZero();
    }

    private void bring(Traveller person, Wait wait) {
        if (!wait.isOnTheSpine()) {
            runtime.createProcessInstanceByKey(wait.process()).businessKey(person.journey().value()).setVariables(known())
                    .startBeforeActivity(wait.element()).execute();
            return;
        }
        var instance = person.instance("discharge-to-assess");
        for (var call : wait.way()) {
            runtime.createProcessInstanceModification(instance).startBeforeActivity(call.element()).setVariables(known()).execute();
            instance = runtime.createProcessInstanceQuery().superProcessInstanceId(instance).processDefinitionKey(call.process()).list().get(0).getId();
        }
        var running = runtime.getActivityInstance(instance);
        var frame = wait.frame().flatMap(id -> Arrays.stream(running.getActivityInstances(id)).findFirst());
        var modified = runtime.createProcessInstanceModification(instance);
        frame.map(within -> modified.startBeforeActivity(wait.element(), within.getId())).orElseGet(() -> modified.startBeforeActivity(wait.element()))
                .setVariables(known()).execute();
    }

    /** What the steps before would have set. */
    private static Map<String, Object> known() {
        var soon = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var known = new HashMap<String, Object>(Map.of("lane", "supported", "pathway", "P1", "journeyOutcome", "left", "safetyCheck", "check",
                "recovery", true, "openAtLeaving", false, "sourcingWaitingFor", "home-care-arranging", "leadGroup", "social-workers"));
        known.putAll(Map.of("daysToNextLetter", 7, "answerWithinHours", 4, "letterStage", "1"));
        for (var moment : new String[] {"nextReviewAt", "closeBy", "lateAt", "lateAgainAt", "followUpAt", "answerBy", "assessUntil", "lookAgainAt"}) {
            known.put(moment, soon.toString());
        }
        known.put("lastReviewedAt", Date.from(soon));
        return known;
    }
}
