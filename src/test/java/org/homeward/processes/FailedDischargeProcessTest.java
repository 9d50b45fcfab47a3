package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.discharge.ReviewFailedDischarge;
import org.homeward.tasks.Prefill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Learning from somebody who came back")
class FailedDischargeProcessTest {

    private static final String PROCESS = "failed-discharge";
    private static final String REVIEW = "review-failed-discharge";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private LeftHospital leftHospital;
    @Autowired
    private ReviewFailedDischarge review;
    @Autowired
    private List<Prefill> prefills;

    private final Somebody somebody = Somebody.verified();

    @Test
    @DisplayName("the hub's leads look into it once, with how the person had left, and what they say is kept")
    void learns() {
        var person = back();
        assertThat(review.begin(person.journey())).as("asked again").isFalse();
        person.timelineHas("discharge.failed").givesTo(REVIEW, "hub-leads.northbridge-hub");
        assertThat(prefills.stream().filter(it -> it.form().equals(REVIEW)).findFirst().orElseThrow().of(person.journey()).get("earlierLeaving"))
                .asString().contains("no pathway agreed", "Back in hospital after 30 hours.");
        person.refuses(REVIEW, "lee.lead", SampleAnswers.with(LeavingAnswers.learns(), "avoidable", null), "could have been avoided")
                .completes(REVIEW, "lee.lead", LeavingAnswers.learns()).hasPassed(PROCESS, "startEvent_dischargeFailed", "endEvent_learned")
                .timelineHas("failedDischarge.reviewed");
        assertThat(scenarios.jdbc.sql("select ward from failed_discharge where journey = ?").param(person.journey().value()).query(String.class).single())
                .isEqualTo("northbridge-7b");
    }

    @Test
    @DisplayName("without an earlier leaving there is nothing to look into")
    void nothingBefore() {
        var person = scenarios.admit(somebody);
        assertThat(review.begin(person.journey())).isFalse();
        person.hasTasks("confirm-home-circumstances", "record-daily-review");
    }

    @Test
    @DisplayName("whatever ends the journey ends it")
    void journeyEnds() {
        var person = back();
        person.dies().hasPassed(PROCESS, "startEvent_journeyClosed", "endEvent_endedWithJourney").hasStage("closed");
        assertThat(scenarios.jdbc.sql("select state from task where journey = ? and task_id = ?").params(person.journey().value(), REVIEW)
                .query(String.class).list()).containsExactly("withdrawn");
    }

    /** Left thirty hours ago, and is back. */
    private Traveller back() {
        var named = somebody.called("Back" + UUID.randomUUID().toString().substring(0, 6));
        var first = scenarios.admit(named);
        leftHospital.at(first.journey(), scenarios.clock.instant().minus(Duration.ofHours(30)));
        return scenarios.admitAgain(named);
    }
}
