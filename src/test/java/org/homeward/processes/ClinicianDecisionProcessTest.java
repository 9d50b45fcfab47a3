package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.decides;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.undecided;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Instant;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.stay.NctrIntervals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("A clinician's decision")
class ClinicianDecisionProcessTest {

    private static final String PROCESS = "clinician-decision";
    private static final String REVIEW = "record-daily-review";
    private static final String DECIDE = "decide-fit-to-leave";
    private static final String NINA = "nina.ward";
    private static final String OMAR = "omar.ward";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private NctrIntervals intervals;
    @Autowired
    private Journeys journeys;

    @Test
    @DisplayName("no criterion met and nobody has decided: the consultant is asked by name, and the person is ready from the decision on")
    void fitToLeaveAfterAll() {
        var person = admitted().completes(REVIEW, NINA, undecided()).hasTasks(DECIDE)
                .givesTo(DECIDE, "ward-staff.northbridge-7b").isHeldBy(DECIDE, OMAR);
        assertThat(intervals.newest(person.journey())).as("no table decides it").isEmpty();
        var asked = Instant.now(scenarios.clock);

        person.completes(DECIDE, OMAR, decides("fit-to-leave")).hasPassed(PROCESS, "endEvent_decided").hasTasks("agree-simple-discharge");
        assertThat(intervals.newest(person.journey()).orElseThrow().beganAt()).isAfterOrEqualTo(asked);
        assertThat(journeys.find(person.journey()).orElseThrow().dischargeReadyOn()).contains(London.day(asked));

        person.nextRound().completes(REVIEW, NINA, undecided()).hasTasks("agree-simple-discharge");
    }

    @Test
    @DisplayName("whoever stays without a criterion is explained, once a day where nothing changes, and anew after another review")
    void explained() {
        var person = admitted().completes(REVIEW, NINA, with(fitToLeave(), "clinicianDecision", "stay")).hasTasks(DECIDE)
                .refuses(DECIDE, OMAR, Map.of("clinicianDecision", "stay", "decidedBy", OMAR), "Say why the person stays")
                .refuses(DECIDE, OMAR, Map.of("clinicianDecision", "none", "decidedBy", OMAR), "What did the clinician decide?")
                .completes(DECIDE, OMAR, decides("stay")).hasTasks();
        assertThat(intervals.newest(person.journey())).isEmpty();
        var unchanged = with(with(fitToLeave(), "clinicianDecision", "stay"), "confirmedUnchanged", "yes");
        person.nextRound().completes(REVIEW, NINA, unchanged).hasTasks();
        person.nextRound().completes(REVIEW, NINA, undecided()).hasTasks(DECIDE);
    }

    @Test
    @DisplayName("a newer review overtakes the question, and asks it anew or not at all")
    void overtaken() {
        var person = admitted().completes(REVIEW, NINA, undecided());
        var first = person.task(DECIDE).getId();
        person.nextRound().completes(REVIEW, NINA, undecided()).hasTasks(DECIDE).withdrew(DECIDE);
        assertThat(person.task(DECIDE).getId()).isNotEqualTo(first);
        person.nextRound().completes(REVIEW, NINA, needsTheBed()).hasTasks().hasPassed(PROCESS, "endEvent_overtaken");
    }

    @Test
    @DisplayName("death withdraws it at once")
    void dies() {
        admitted().completes(REVIEW, NINA, undecided()).dies().isClosed("died").withdrew(DECIDE)
                .hasPassed(PROCESS, "endEvent_endedWithJourney");
    }

    private Traveller admitted() {
        return scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", NINA, homeCircumstances());
    }
}
