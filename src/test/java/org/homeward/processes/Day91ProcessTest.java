package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.RecoveryAnswers.closes;
import static org.homeward.processes.RecoveryAnswers.firstVisit;
import static org.homeward.processes.RecoveryAnswers.rightSized;

import java.util.List;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.London;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Day 91")
class Day91ProcessTest {

    private static final String HUB = "hub-case-managers.northbridge-hub";

    @Autowired
    private AtHome home;

    @Autowired
    private CloseJourney closeJourney;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private Answers answers;

    @Autowired
    private Scenarios scenarios;

    @Test
    @DisplayName("the hub asks once where the person lives, sees the closed journey for that alone, and not any more afterwards")
    void asked() {
        var person = closed();
        assertThat(permit(person)).isEqualTo(Permit.NONE);
        assertThat(home.variable(person.journey(), "followUpAt")).isEqualTo(London.day(scenarios.clock.instant()).minusDays(4).plusDays(91)
                .atTime(8, 0).atZone(London.ZONE).toInstant().toString());
        person.fires("timer_day91").hasTasks("ask-day-91").givesTo("ask-day-91", HUB);
        assertThat(permit(person)).isNotEqualTo(Permit.NONE);
        person.completes("ask-day-91", "hana.hub", RecoveryAnswers.day91("yes")).hasTasks().hasPassed("day-91", "startEvent_recoveryEnded", "endEvent_asked");
        assertThat(permit(person)).isEqualTo(Permit.NONE);
        assertThat(answers.newest(person.journey(), List.of(new AnswerSource("ask-day-91", "stillAtHome"))).orElseThrow().value()).isEqualTo("yes");
        person.isClosed("recovered");
    }

    @Test
    @DisplayName("whoever has died by then is not asked about, whether the question is open or not")
    void diedSince() {
        closed().dies().hasTasks().hasPassed("day-91", "startEvent_diedSince", "endEvent_notAsked").isClosed("recovered");
        var person = closed().fires("timer_day91").hasTasks("ask-day-91").dies().hasTasks().hasPassed("day-91", "endEvent_notAsked");
        assertThat(permit(person)).isEqualTo(Permit.NONE);
    }

    private Permit permit(Traveller person) {
        return policy.permit(new Viewer("hana.hub", Set.of(HUB)), person.journey());
    }

    /** Recovered after four days, and the journey is closed. */
    private Traveller closed() {
        var person = home.since(4, "P1").fires("timer_reviewDue").completes("visit-first-time", "rita.reablement", firstVisit("yes"))
                .fires("timer_reviewDue").completes("review-day-3", "theo.therapist", rightSized("none", 0))
                .completes("close-recovery", "hana.hub", closes("recovered")).waitsAt("day-91", "timer_day91");
        closeJourney.close(person.journey(), "recovered", JourneyNews.JOURNEY_CLOSED, "process:discharge-to-assess");
        return person.hasStage("closed").waitsAt("day-91", "timer_day91");
    }
}
