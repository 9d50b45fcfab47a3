package org.homeward.browser;

import com.microsoft.playwright.Browser;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.SourcingAnswers;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("Somebody is taken home on our own pages without a mouse")
class HomeByKeyboardBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @Autowired
    private Scenarios scenarios;
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("with support, by ward, therapist, social worker and hub")
    void pathwayOne() {
        var traveller = scenarios.admit(Somebody.verified());
        does("nina.ward", traveller, "confirm-home-circumstances", SampleAnswers.homeCircumstances());
        does("nina.ward", traveller, "record-daily-review", SampleAnswers.fitToLeaveWithSupport());
        does("nina.ward", traveller, "describe-needs", SampleAnswers.needs());
        does("theo.therapist", traveller, "assess-therapy", SampleAnswers.therapy());
        does("sofia.social", traveller, "assess-social-care", SampleAnswers.socialCare());
        does("hana.hub", traveller, "agree-pathway", SampleAnswers.agrees("P1", "p1-home-single-handed"));
        does("bea.broker", traveller, "prepare-request", SourcingAnswers.requestNobodyServes());
        does("lee.lead", traveller, "agree-interim", SampleAnswers.interim());
        does("nina.ward", traveller, "confirm-leaving", SampleAnswers.leftAllTheSame());
        traveller.hasPathway("P1").hasStage("recovering");
    }

    private void does(String user, Traveller traveller, String task, Map<String, Object> answers) {
        try (var window = CHROMIUM.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB")
                .setTimezoneId("Europe/London"))) {
            new Keyboard(window.newPage()).signIn("http://localhost:" + port, user)
                    .openTask(traveller.name(), traveller.task(task).getId())
                    .answer(FormFields.of(task), answers).complete();
        }
    }
}
