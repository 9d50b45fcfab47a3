package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.HomewardTest;
import org.homeward.processes.Waits.Wait;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
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
            "day-91", "asked after the journey has closed: Day91ProcessTest",
            "self-discharge", "asked after the journey has closed: SelfDischargeProcessTest");

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

    /** All waits of a process at once: one that an ending left out would still be there after it. */
    static Stream<Arguments> everywhere() {
        return new Waits().all().filter(wait -> !NOT_THE_JOURNEYS.containsKey(wait.process()) && !wait.element().equals(OFFERED))
                .collect(Collectors.groupingBy(Wait::process, TreeMap::new, Collectors.toList())).values().stream()
                .flatMap(waits -> Arrays.stream(Ending.values())
                        .filter(ending -> ending != Ending.RECORDED_IN_ERROR || !waits.get(0).isAfterLeaving())
                        .map(ending -> Arguments.of(Named.of(waits.get(0).process(), waits), ending)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everywhere")
    @DisplayName("withdraws all open work at once, wherever somebody waits, and each team reads why")
    void ends(List<Wait> waits, Ending ending) {
        var person = scenarios.admit(Somebody.verified());
        new BroughtThere(runtime, leftHospital, scenarios.clock).bring(person, waits);
        assertThat(waits).as("waits there").allMatch(wait -> runtime.createExecutionQuery()
                .processInstanceBusinessKey(person.journey().value()).activityId(wait.element()).count() > 0);
        ending.happens.accept(person);
        person.isClosed(ending.outcome);
        assertThat(scenarios.jdbc.sql("select count(*) from task where journey = ? and state = 'withdrawn' and because is null")
                .param(person.journey().value()).query(Long.class).single()).as("withdrawn without a word").isZero();
    }
}
