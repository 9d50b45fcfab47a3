package org.homeward.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.homeward.tasks.DecisionsTaken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** That a package whose times were lost has it proposed anew stands with the processes of care. */
@HomewardTest
@DisplayName("What changed before a pathway was agreed stands on the person's page, with what was proposed before")
class ProposedAnewIT {

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private AskAgain askAgain;
    @Autowired
    private DecisionsTaken decisions;
    @Autowired
    private WebApplicationContext context;

    @Test
    @DisplayName("needs that the ward describes anew")
    void needsChanged() throws Exception {
        var traveller = supported(with(therapy(), "homeIsSafe", "no", "homeCanBeMadeSafe", "no"))
                .completes("triage-referral", "hana.hub", Map.of("complete", "return-to-ward", "missing", List.of("night-needs"),
                        "caseManager", "hana.hub"))
                .completes("describe-needs", "nina.ward", with(needs(), "nightNeed", "waking"));
        assertThat(page(traveller)).contains("Changed since", "Night need was none, is waking", "The proposal is still Pathway 2.");
        assertThat(decisions.askings(traveller.journey(), "select-pathway", 5)).hasSize(2);
    }

    @Test
    @DisplayName("a criterion to reside that is met again, and a clinician who lets the person leave all the same")
    void criteriaChanged() throws Exception {
        var traveller = supported(therapy()).hasTasks("agree-pathway").nextRound()
                .completes("record-daily-review", "nina.ward", with(fitToLeaveWithSupport(), "oxygenOrNivNeeded", "yes",
                        "exceptionReason", "oxygen-at-home"));
        askAgain.ifFactsChanged(traveller.journey());
        traveller.hasTasks("agree-pathway");
        assertThat(page(traveller)).contains("Changed since", "Reside status was no longer meets, is leaves by exception");
        assertThat(traveller.decision("select-pathway").inputs()).containsEntry("resideStatus", "leaves-by-exception");
    }

    private String page(Traveller traveller) throws Exception {
        return HtmlUtils.htmlUnescape(MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build()
                .perform(get("/journeys/" + traveller.journey()).with(user("hana.hub")
                        .authorities(new SimpleGrantedAuthority("hub-case-managers.northbridge-hub"))))
                .andReturn().getResponse().getContentAsString());
    }

    private Traveller supported(Map<String, Object> therapy) {
        return scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs())
                .completes("assess-therapy", "theo.therapist", therapy)
                .completes("assess-social-care", "sofia.social", socialCare());
    }
}
