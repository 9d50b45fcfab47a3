package org.homeward.processes;

import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;

import org.homeward.HomewardTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Assessing needs")
class NeedsAssessmentProcessTest {

    @Autowired
    private Scenarios scenarios;

    @Test
    @DisplayName("ward, therapist and social worker describe the person beside each other")
    void together() {
        assessed(Somebody.verified())
                .givesTo("describe-needs", "ward-staff.northbridge-7b")
                .givesTo("assess-therapy", "therapists.northbridge-hub")
                .givesTo("assess-social-care", "social-workers.eastvale")
                .completes("assess-social-care", "sofia.social", socialCare())
                .completes("describe-needs", "nina.ward", needs())
                .hasTasks("confirm-home-circumstances", "assess-therapy")
                .completes("assess-therapy", "theo.therapist", therapy())
                .hasPassed("needs-assessment", "endEvent_assessed");
    }

    @Test
    @DisplayName("the task goes to the council of the person's home")
    void council() {
        assessed(Somebody.verified().livingAt("NB7 1AA")).givesTo("assess-social-care", "social-workers.westmoor");
    }

    @Test
    @DisplayName("the GP practice says the council where the postcode does not, and only there")
    void councilOfThePractice() {
        assessed(Somebody.verified().livingAt("ZZ1 1ZZ").registeredAt("Y99002"))
                .givesTo("assess-social-care", "social-workers.westmoor");
        assessed(Somebody.verified().registeredAt("Y99002")).givesTo("assess-social-care", "social-workers.eastvale");
    }

    @Test
    @DisplayName("where no council is known the hub's lead gets it, with an alarm")
    void noCouncil() {
        assessed(Somebody.verified().livingAt("ZZ1 1ZZ")).givesTo("assess-social-care", "hub-leads.northbridge-hub")
                .timelineHas("task.withoutOrganisation");
    }

    @Test
    @DisplayName("a wrong answer is refused in words, and the task stays")
    void refused() {
        assessed(Somebody.verified())
                .refuses("assess-therapy", "theo.therapist", with(therapy(), "careWorkersPerVisit", 9), "2")
                .refuses("assess-therapy", "theo.therapist", with(therapy(), "goals", null), "wants to be able to do again")
                .refuses("assess-therapy", "theo.therapist", with(therapy(), "evil", "x"),
                        "Leave out “evil”");
    }

    @Test
    @DisplayName("the same role at another council cannot complete the task")
    void otherCouncil() {
        assessed(Somebody.verified()).isNotFor("assess-social-care", "sam.social", socialCare())
                .isNotFor("assess-social-care", "nina.ward", socialCare());
    }

    private Traveller assessed(Somebody somebody) {
        return scenarios.admit(somebody).completes("record-daily-review", "nina.ward", fitToLeaveWithSupport());
    }
}
