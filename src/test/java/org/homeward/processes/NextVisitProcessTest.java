package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.ProviderCalls.at;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.carepackage.CarePackage;
import org.homeward.journey.London;
import org.homeward.tasks.Prefill;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The next visit of paused care, before its person is home")
class NextVisitProcessTest {

    private static final String CALL = "telephone-provider";
    private static final String RESTART = "confirm-restart";
    private static final String HOME = "confirm-home-circumstances";
    private static final String LEAVING = "confirm-leaving";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private List<Prefill> prefills;

    private final Somebody somebody = Somebody.verified();
    private final LocalDate today = LocalDate.now().plusDays(1);
    private CarePackage it;

    /** Visits are at 07:00 and 18:00. */
    @BeforeEach
    void tenInTheMorning() {
        at(today, "10:00");
        it = care.homeCare(somebody);
    }

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("leaving tomorrow, this evening's visit is not the next one: the provider is written to, and telephoned only when tomorrow's is near")
    void tomorrow() {
        var person = leavesOn(today.plusDays(1)).hasTasks(HOME, LEAVING, RESTART);
        assertThat(shown(person)).contains("Next visit by the plan: " + London.words(today.plusDays(1)) + " at 18:00");
        assertThat(care.told(it)).contains("package-restart");
        at(today.plusDays(1), "06:00");
        person.fires("timer_lookedAtAgain").hasTasks(HOME, LEAVING, CALL);
    }

    @Test
    @DisplayName("leaving today it is, and a voice is needed")
    void today() {
        leavesOn(today).hasTasks(HOME, LEAVING, CALL);
    }

    @Test
    @DisplayName("whoever is picked up sooner than planned, or has left, is without care sooner")
    void sooner() {
        leavesOn(today.plusDays(1)).leavesHospital("1").hasTasks(CALL, "secure-care", "make-safety-check", "follow-up-leaving");
    }

    @Test
    @DisplayName("another day that the ward expects makes another visit the next one, at once")
    void planChanges() {
        leavesOn(today.plusDays(2)).hasTasks(HOME, LEAVING, RESTART).completes("book-transport", "dana.coordinator",
                        Map.of("transportBooked", "yes", "kind", "patient-transport", "pickUpAt", today + "T15:00"))
                .hasTasks(HOME, LEAVING, CALL);
    }

    private Traveller leavesOn(LocalDate day) {
        return scenarios.admit(somebody).fires("serviceTask_holdCarePackage").completes("record-daily-review", "nina.ward",
                        with(fitToLeave(), "expectedDischargeDate", day.toString(), "transport", "requested"))
                .completes("agree-simple-discharge", "nina.ward", with(simpleDischarge(), "needChange", "same"));
    }

    private String shown(Traveller person) {
        return prefills.stream().filter(prefill -> prefill.form().equals(RESTART)).findFirst().orElseThrow()
                .of(person.journey(), it.id().value()).get("packageShown").toString();
    }
}
