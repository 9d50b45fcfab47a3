package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.ProviderCalls.at;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.with;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The ward's own lane, for whoever needs nothing new")
class SimpleLaneProcessTest {

    private static final String SIMPLE = "agree-simple-discharge";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;

    private final Somebody somebody = Somebody.verified();

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("a paused package fills in what is known, comes back as before, and is confirmed by its provider: no task for hub, therapist or social worker")
    void pausedPackage() {
        var day = LocalDate.now().plusDays(1);
        at(day, "10:00");
        var paused = care.homeCare(somebody);
        var person = scenarios.admit(somebody).fires("serviceTask_holdCarePackage").completes("record-daily-review", "nina.ward",
                with(fitToLeave(), "expectedDischargeDate", day.plusDays(1).toString()));
        assertThat(scenarios.engine.getFormService().getTaskFormVariables(person.task(SIMPLE).getId()))
                .containsEntry("careWorkersAsBefore", "as-before");
        person.completes(SIMPLE, "nina.ward", with(simpleDischarge(), "needChange", "same", "careWorkersAsBefore", "as-before"))
                .hasPathway("P0");
        assertThat(person.decision("select-pathway").output("subPathway")).contains("p0-package-restart");
        assertThat(person.decision("home-support").inputs()).containsEntry("careWorkersPerVisit", 1);
        assertThat(care.toldTo("package-restart", paused)).containsExactly("care-providers.brightwater@example.org");
        assertThat(scenarios.jdbc.sql("select distinct group_id from task where journey = ?").param(person.journey().value())
                .query(String.class).list()).contains("ward-staff.northbridge-7b")
                .isSubsetOf("ward-staff.northbridge-7b", "brokerage-officers.eastvale");
    }
}
