package org.homeward.processes;

import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.left;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.with;

import org.homeward.HomewardTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Leaving hospital")
class DischargeProcessTest {

    @Autowired
    private Scenarios scenarios;

    @ParameterizedTest(name = "method {0}: {1}")
    @CsvSource({
        "1, left",
        "6, self-discharged",
        "4, died",
        "3, court"
    })
    @DisplayName("the discharge method says how the person left")
    void outcomes(String method, String outcome) {
        ready().completes("confirm-leaving", "nina.ward", with(left(), "dischargeMethod", method))
                .hasPassed("discharge", "serviceTask_closeStay", "endEvent_leftHospital").isClosed(outcome);
    }

    @Test
    @DisplayName("nobody has left in the future")
    void future() {
        ready().refuses("confirm-leaving", "nina.ward", with(left(), "leftAt", "2099-01-01T12:00"),
                "not after now");
    }

    @Test
    @DisplayName("the hospital's message after the task changes nothing")
    void toldTwice() {
        ready().completes("confirm-leaving", "nina.ward", left()).leavesHospital("1").isClosed("left");
    }

    @Test
    @DisplayName("the hospital's message before the task ends it")
    void toldFirst() {
        ready().leavesHospital("1").isClosed("left").withdrew("confirm-home-circumstances", "confirm-leaving");
    }

    private Traveller ready() {
        return scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", fitToLeave())
                .completes("agree-simple-discharge", "nina.ward", simpleDischarge());
    }
}
