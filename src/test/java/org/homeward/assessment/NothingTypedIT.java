package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.undecided;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.forms.FormDesk;
import org.homeward.journey.London;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.homeward.tasks.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day on which nobody types a reason: everybody who is unchanged has one, derived from what is open. */
@HomewardTest
class NothingTypedIT {

    private static final String REVIEW = "record-daily-review";
    private static final Viewer NINA = new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b"));

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private FormDesk desk;
    @Autowired
    private Answers answers;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    void everybodyUnchangedHasAReason() {
        var people = new LinkedHashMap<String, Traveller>();
        people.put("needs the bed", reviewed(needsTheBed()));
        people.put("nobody has decided", reviewed(undecided()));
        people.put("stays without a criterion", reviewed(with(fitToLeave(), "clinicianDecision", "stay")));
        people.put("waits for the assessments", reviewed(fitToLeaveWithSupport()));
        people.put("waits for the ward", reviewed(fitToLeave()));
        people.put("leaves by exception", reviewed(with(with(fitToLeave(), "oxygenOrNivNeeded", "yes"), "exceptionReason", "oxygen-at-home")));
        assertThat(shown(people.get("waits for the ward"))).as("at once").isEmpty();

        ClockUtil.setCurrentTime(Date.from(London.day(clock.instant()).plusDays(5).atTime(9, 0).atZone(London.ZONE).toInstant()));
        people.forEach((state, person) -> {
            person.nextRound();
            var why = shown(person);
            assertThat(why).as(state).isNotEmpty();
            desk.complete(NINA, person.task(REVIEW).getId(), unchanged(person, why));
            assertThat(answers.ofForm(person.journey(), REVIEW).get("whyUnchanged").value()).as(state).isEqualTo(why);
            assertThat(jdbc.sql("select how from ward_round_bed where journey = ? order by entered_at desc limit 1")
                    .param(person.journey().value()).query(String.class).single()).as(state).isEqualTo("unchanged");
        });
    }

    private Traveller reviewed(Map<String, Object> review) {
        return scenarios.admit(Somebody.verified()).completes(REVIEW, "nina.ward", review).nextRound();
    }

    /** What the form shows filled in, which nobody has typed. */
    private String shown(Traveller person) {
        return String.valueOf(desk.open(NINA, person.task(REVIEW).getId()).orElseThrow().values().getOrDefault("whyUnchanged", ""));
    }

    private Map<String, Object> unchanged(Traveller person, String why) {
        var before = new HashMap<String, Object>();
        answers.ofForm(person.journey(), REVIEW).forEach((question, answer) -> before.put(question, answer.value()));
        before.put("confirmedUnchanged", "yes");
        before.put("whyUnchanged", why);
        before.put("expectedDischargeDate", London.day(clock.instant()).toString());
        return before;
    }
}
