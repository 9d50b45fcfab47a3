package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.homeCircumstances;

import java.util.Map;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Admission")
class AdmissionProcessTest {

    @Autowired
    private Scenarios scenarios;

    @Test
    @DisplayName("a verified person never seen is known at once, and the journey starts")
    void verified() {
        var traveller = scenarios.admit(Somebody.verified())
                .hasPassed("admission", "serviceTask_linkPerson", "sendTask_announceAdmission")
                .hasTasks("confirm-home-circumstances", "record-daily-review")
                .givesTo("confirm-home-circumstances", "ward-staff.northbridge-7b");
        assertThat(traveller.decision("person-match").output("match")).contains("automatic-new-person");
        traveller.completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .hasPassed("admission", "endEvent_journeyStarted").hasTasks("record-daily-review");
    }

    @Test
    @DisplayName("the same verified person is known again")
    void again() {
        var somebody = Somebody.verified();
        scenarios.admit(somebody).leavesHospital("1");
        var traveller = scenarios.admitAgain(somebody);
        assertThat(traveller.decision("person-match").output("match")).contains("automatic");
    }

    @Test
    @DisplayName("an unverified number is matched by hand, and nothing happens by itself")
    void byHand() {
        scenarios.admit(Somebody.verified().withoutStatus())
                .hasTasks("match-person").givesTo("match-person", "discharge-coordinators.northbridge-hub")
                .refuses("match-person", "dana.coordinator", Map.of("decision", "new-person"), "reason")
                .completes("match-person", "dana.coordinator",
                        Map.of("decision", "new-person", "reason", "Seen with her passport on the ward"))
                .hasTasks("confirm-home-circumstances", "record-daily-review");
    }

    @Test
    @DisplayName("somebody who dies before being matched leaves nothing open")
    void diesUnmatched() {
        scenarios.admit(Somebody.verified().withoutStatus()).dies().isClosed("died").withdrew("match-person");
    }

    @Test
    @DisplayName("somebody who discharges themselves before being matched leaves nothing open")
    void leavesUnmatched() {
        scenarios.admit(Somebody.verified().withoutStatus()).dischargesThemselves()
                .isClosed("self-discharged").withdrew("match-person");
    }

    @Test
    @DisplayName("an admission taken back before the match leaves nothing open")
    void takenBackUnmatched() {
        scenarios.admit(Somebody.verified().withoutStatus()).wasAdmittedInError()
                .isClosed("recorded-in-error").withdrew("match-person");
    }
}
