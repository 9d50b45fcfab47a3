package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.confirms;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.homeward.flow.Figures;
import org.homeward.processes.AssessedBefore;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.homeward.tasks.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("The page of an assessment")
class AssessmentPageIT {

    private static final Viewer NINA = new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b"));

    @LocalServerPort
    private int port;
    @Autowired
    private AssessedBefore before;
    @Autowired
    private Relationships relationships;
    @Autowired
    private Figures figures;
    @Autowired
    private Sections sections;
    @Autowired
    private Answers answers;
    @Autowired
    private Clock clock;

    private Traveller person;

    @BeforeEach
    void assessed() {
        person = before.byTherapist(before.caredForBy("brightwater", Somebody.verified()), 3)
                .completes("describe-needs", "nina.ward", needs()).completes("assess-social-care", "sofia.social", socialCare());
    }

    @ParameterizedTest
    @CsvSource({"nina.ward, 200", "theo.therapist, 200", "sofia.social, 200", "hana.hub, 404",
            "sam.social, 404", "mel.manager, 403", "hugo.housing, 404"})
    @DisplayName("is there for those who may see what the person needs, and for nobody else")
    void who(String user, int status) {
        assertThat(page(user).statusCode).isEqualTo(status);
    }

    @Test
    @DisplayName("shows each reader only the parts that their work needs, and says what is left out")
    void parts() {
        assertThat(page("sofia.social").body).contains("Who is likely to pay for longer-term care?", "The council");
        assertThat(page("nina.ward").body).doesNotContain("Who is likely to pay").contains("because your work does not need it: money");
    }

    @Test
    @DisplayName("a provider who was chosen reads the same answers; there is no second form for it")
    void provider() {
        relationships.relate(person.journey(), "care-providers.brightwater", RelationshipKind.CHOSEN, "Was chosen", clock.instant());
        assertThat(page("carl.carer").body).contains("Feeding the robins in the yard", "Nina Ward", "ward staff")
                .doesNotContain("Who is likely to pay").doesNotContain("The person declines the assessment");
    }

    @Test
    @DisplayName("keeps every version: the newest is shown, earlier ones stand behind it")
    void versions() {
        var earlier = sections.of(person.journey()).get(1);
        answers.keep(person.journey(), "later", Section.NEEDS.form(), with(needs(), "whatMattersToMe", "The garden"), "omar.ward",
                clock.instant());
        sections.add(new SectionVersion(person.journey(), Section.NEEDS, "later", "omar.ward", "ward-staff", clock.instant(),
                Optional.empty()));

        var body = page("nina.ward").body;
        assertThat(earlier.section()).isEqualTo(Section.NEEDS);
        assertThat(body.indexOf("The garden")).isPositive().isLessThan(body.indexOf("Feeding the robins in the yard"));
        assertThat(body).containsPattern("Earlier version of [^<]*, Nina Ward");
    }

    @Test
    @DisplayName("counts the questions that nobody had to ask again, here and among the month's figures")
    void counted() {
        var already = figures.of(NINA).notAskedAgain();
        person.completes("confirm-reused-answers", "tess.therapist", confirms("still-true"));
        var questions = sections.of(person.journey()).get(0).confirmed().orElseThrow().questionsNotAsked();

        assertThat(questions).isPositive();
        assertThat(page("nina.ward").body).contains("<strong>" + questions + "</strong> questions were not asked again");
        assertThat(figures.of(NINA).notAskedAgain()).isEqualTo(already + questions);
        assertThat(Browser.signedIn(port, "nina.ward").get("/figures").body()).contains("questions not asked again this month");
    }

    @Test
    @DisplayName("takes that the person declines only once they have been told what it means")
    void declined() {
        var browser = Browser.signedIn(port, "nina.ward");
        var address = "/journeys/" + person.journey() + "/assessment";
        browser.post(address + "/declined", Map.of("_csrf", browser.csrf(address)));
        person.hasTasks("confirm-reused-answers");
        browser.post(address + "/declined", Map.of("told", "yes", "_csrf", browser.csrf(address)));
        person.withdrew("confirm-reused-answers").hasPassed("needs-assessment", "endEvent_declined");
        assertThat(browser.get(address).body()).contains("Feeding the robins in the yard");
    }

    private Answered page(String user) {
        var answer = Browser.signedIn(port, user).get("/journeys/" + person.journey() + "/assessment");
        return new Answered(answer.statusCode(), answer.body());
    }

    private record Answered(int statusCode, String body) {
    }
}
