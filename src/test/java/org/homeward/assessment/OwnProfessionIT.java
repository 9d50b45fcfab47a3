package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.processes.AssessedBefore;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hazard H24: no answer is confirmed by a profession that did not write it, whichever door it comes through. */
@HomewardTest
@DisplayName("Answers are confirmed by the profession that wrote them, and by nobody else")
class OwnProfessionIT {

    private static final String PASSWORD = "Going-Home-2026";
    private static final String CONFIRM = "confirm-reused-answers";
    private static final String STILL_TRUE = """
            {"variables":{"perSection":{"value":"still-true"},"conditionChanged":{"value":"no"}}}""";

    @LocalServerPort
    private int port;
    @Autowired
    private AssessedBefore before;
    @Autowired
    private Sections sections;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient jdbc;

    private Traveller person;
    private String task;

    @BeforeEach
    void aTherapistWroteIt() {
        person = before.byTherapist(before.caredForBy("brightwater", Somebody.verified()), 3);
        task = person.task(CONFIRM).getId();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("another profession finds no such task: on our page, in Tasklist and at the REST door")
    @ValueSource(strings = {"sofia.social", "nina.ward", "dana.coordinator", "hana.hub", "lee.lead", "petra.pharmacist",
            "carl.carer"})
    void others(String user) {
        var browser = Browser.signedIn(port, user);
        assertThat(browser.get("/tasks/" + task).statusCode()).isEqualTo(404);
        assertThat(browser.post("/tasks/" + task, Map.of("do", "complete", "perSection", "still-true", "conditionChanged", "no",
                "_csrf", browser.csrf("/password"))).statusCode()).isGreaterThanOrEqualTo(400);
        browser.get("/camunda/app/tasklist/default/");
        assertThat(browser.call("POST", "/camunda/api/engine/engine/default/task/" + task + "/submit-form", STILL_TRUE,
                "application/json").statusCode()).isGreaterThanOrEqualTo(400);
        var program = Browser.withPassword(port, user, PASSWORD);
        for (var door : List.of("submit-form", "complete")) {
            assertThat(program.call("POST", "/engine-rest/task/" + task + "/" + door, STILL_TRUE, "application/json")
                    .statusCode()).isGreaterThanOrEqualTo(400);
        }
        nothingStands();
    }

    @Test
    @DisplayName("a team that covers has the task and may still not call the answers true; it may say that it is not known")
    void cover() {
        tasks.addCandidateGroup(task, "hub-leads.northbridge-hub");
        person.refuses(CONFIRM, "lee.lead", SampleAnswers.confirms("still-true"), "only they can say that they are still true");
        var program = Browser.withPassword(port, "lee.lead", PASSWORD);
        assertThat(program.call("POST", "/engine-rest/task/" + task + "/submit-form", STILL_TRUE, "application/json").body())
                .contains("only they can say that they are still true");
        nothingStands();

        person.completes(CONFIRM, "lee.lead", SampleAnswers.confirms("not-known"))
                .hasTasks("describe-needs", "assess-therapy", "assess-social-care")
                .givesTo("assess-therapy", "therapists.northbridge-hub");
    }

    @Test
    @DisplayName("a member of the profession that wrote them can, at the same door")
    void theirOwn() {
        var program = Browser.withPassword(port, "tess.therapist", PASSWORD);
        assertThat(program.call("POST", "/engine-rest/task/" + task + "/submit-form", STILL_TRUE, "application/json")
                .statusCode()).isEqualTo(204);
        person.hasTasks("describe-needs", "assess-social-care");
    }

    @Test
    @DisplayName("the table itself takes no section that another profession has confirmed, and changes none")
    void table() {
        person.completes(CONFIRM, "tess.therapist", SampleAnswers.confirms("still-true"));
        assertThat(List.of("update assessment_section set author = 'x' where journey = ?",
                "delete from assessment_section where journey = ?")).allSatisfy(change -> assertThat(
                org.assertj.core.api.Assertions.catchThrowable(() -> jdbc.sql(change).param(person.journey().value()).update()))
                .isInstanceOf(DataAccessException.class));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> jdbc.sql("""
                insert into assessment_section (journey, section, sheet, author, profession, written_at, origin_journey,
                       origin_sheet, confirmed_by, confirmed_profession, confirmed_at)
                select journey, section, 'x', author, profession, written_at, origin_journey, origin_sheet, 'sofia.social',
                       'social-workers', confirmed_at from assessment_section
                 where journey = ? and confirmed_at is not null""").param(person.journey().value()).update()))
                .hasMessageContaining("only_the_profession_that_wrote_it_confirms");
    }

    private void nothingStands() {
        assertThat(person.task(CONFIRM).getId()).isEqualTo(task);
        assertThat(sections.of(person.journey())).extracting(SectionVersion::section).containsExactly(Section.HOME);
    }
}
