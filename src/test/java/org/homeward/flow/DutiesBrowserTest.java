package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.DutyAnswers.concern;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.with;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.homeward.HomewardTest;
import org.homeward.browser.OpenChromium;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("What is to be kept in mind stands on the person's page")
class DutiesBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    @DisplayName("duties and needs, whose they are and what has to happen, wide and narrow; a concern is raised by keyboard")
    void keptInMind(int width) {
        var traveller = scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("confirm-home-circumstances", "nina.ward", with(homeCircumstances(), "unpaidCarer", "yes",
                        "carerWillingAndAble", "partly", "communicationNeeds", List.of("hearing", "interpreter"), "homelessOrAtRisk", "yes"))
                .completes("describe-needs", "nina.ward", with(needs(), "endOfLifeWish", "home", "endOfLifeWishAskedBy", "omar.ward",
                        "healthcareNeedIndicated", "yes"))
                .completes("assess-social-care", "sofia.social", with(socialCare(), "capacityDoubted", "yes"));
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            var page = screen.open("/journeys/" + traveller.journey());
            assertThat(flags(page)).contains("Homelessness referral", "Capacity and choice", "Continuing healthcare", "Unpaid carer",
                    "Able to go on only in part.", "End of life", "Interpreter", "Needs help with hearing.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Raise a safeguarding concern")).press("Enter");
            page.getByText("The concern was raised.").waitFor();
            assertThat(flags(page)).contains("Safeguarding concern", "The ward writes down what the concern is about.");
            screen.picture(width + "-kept-in-mind");
            assertThat((List<?>) page.evaluate(checks())).as("at " + width).isEmpty();
            traveller.completes("record-concern", "nina.ward", concern("no"));
        }
        try (var screen = Screen.of(CHROMIUM.browser(), port, "sofia.social", width, true)) {
            var page = screen.open("/tasks/" + traveller.task("decide-immediate-plan").getId());
            assertThat(page.locator("main").innerText()).contains("Is the place where the person is going safe?");
            screen.picture(width + "-immediate-plan");
            assertThat((List<?>) page.evaluate(checks())).as("the plan at " + width).isEmpty();
        }
    }

    private static String flags(Page page) {
        return page.locator("section[aria-labelledby=flags]").innerText();
    }

    private static String checks() {
        try (var script = DutiesBrowserTest.class.getResourceAsStream("/accessibility.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
