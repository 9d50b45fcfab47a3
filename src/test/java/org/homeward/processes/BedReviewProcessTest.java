package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.bedIs;
import static org.homeward.processes.SampleAnswers.changedCondition;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.stay.BedRegister;
import org.homeward.stay.NctrIntervals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The review of one bed")
class BedReviewProcessTest {

    private static final String REVIEW = "bed-review";
    private static final String SPINE = "discharge-to-assess";
    private static final String HOME = "confirm-home-circumstances";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private BedRegister beds;
    @Autowired
    private NctrIntervals intervals;
    @Autowired
    private Journeys journeys;

    @AfterEach
    void openTheBed() {
        beds.note("northbridge-7b", "A3", BedRegister.State.OPEN, true);
    }

    @Test
    @DisplayName("criteria lost, regained within the day, lost again: the tasks go and come, and the ready date is right in each state")
    void lostRegainedAndLostAgain() {
        var person = scenarios.admit(Somebody.verified()).completes(HOME, "nina.ward", homeCircumstances());
        assertThat(readyOn(person)).isEmpty();

        person.completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .hasTasks("describe-needs", "assess-therapy", "assess-social-care").hasStage("assessing");
        assertThat(readyOn(person)).contains(today());

        person.nextRound().completes("record-daily-review", "nina.ward", needsTheBed())
                .hasTasks("review-changed-condition").withdrew("describe-needs", "assess-therapy", "assess-social-care")
                .waitsAt(SPINE, "gateway_bedStillNeeded").hasStage("admitted");
        assertThat(readyOn(person)).isEmpty();
        assertThat(intervals.newest(person.journey()).orElseThrow().isOpen()).isFalse();
        var regained = intervals.newest(person.journey()).orElseThrow().endedAt().orElseThrow();

        person.nextRound().hasTasks("review-changed-condition", "record-daily-review")
                .completes("record-daily-review", "nina.ward", fitToLeave())
                .hasTasks("review-changed-condition", "agree-simple-discharge");
        assertThat(readyOn(person)).contains(today());
        assertThat(intervals.newest(person.journey()).orElseThrow()).satisfies(last -> {
            assertThat(last.isOpen()).isTrue();
            assertThat(last.beganAt()).isAfterOrEqualTo(regained);
        });
        person.completes("review-changed-condition", "nina.ward", changedCondition()).hasTasks("agree-simple-discharge");
    }

    @Test
    @DisplayName("what was answered before is kept when the criteria are met again, and its author’s profession says whether it is still true")
    void answersKept() {
        var person = scenarios.admit(Somebody.verified()).completes(HOME, "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", SampleAnswers.needs())
                .nextRound().completes("record-daily-review", "nina.ward", needsTheBed())
                .nextRound().completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .hasTasks("review-changed-condition", "confirm-reused-answers", "assess-therapy", "assess-social-care");
        assertThat(scenarios.jdbc.sql("select count(*) from answer where journey = ? and form = 'describe-needs'")
                .param(person.journey().value()).query(Long.class).single()).isPositive();
    }

    @Test
    @DisplayName("leaving by exception is routed and counts as meeting the criteria: no discharge-ready date")
    void byException() {
        var person = scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward",
                with(with(fitToLeave(), "oxygenOrNivNeeded", "yes"), "exceptionReason", "oxygen-at-home"))
                .hasTasks(HOME, "agree-simple-discharge").hasPassed(SPINE, "messageEvent_leavesByException");
        assertThat(readyOn(person)).isEmpty();
        assertThat(intervals.newest(person.journey())).isEmpty();
    }

    @Test
    @DisplayName("unchanged is an end of its own, and the round remembers it")
    void unchanged() {
        var person = scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward", needsTheBed())
                .hasPassed(REVIEW, "endEvent_recorded").nextRound()
                .completes("record-daily-review", "nina.ward", with(needsTheBed(), "confirmedUnchanged", "yes"))
                .hasPassed(REVIEW, "endEvent_confirmedUnchanged");
        assertThat(how(person)).isEqualTo("unchanged");
    }

    @Test
    @DisplayName("a review is never asked for twice, and one that is open goes on")
    void once() {
        var person = scenarios.admit(Somebody.verified());
        var task = person.task("record-daily-review").getId();
        person.nextRound().nextRound().hasTasks(HOME, "record-daily-review");
        assertThat(person.task("record-daily-review").getId()).isEqualTo(task);
        assertThat(scenarios.jdbc.sql("select task_id from task where journey = ? and chased").param(person.journey().value())
                .query(String.class).list()).as("the round chases it, bed by bed mails do not").containsExactly("record-daily-review");
    }

    @Test
    @DisplayName("what is missing at 11:00 is chased until it is recorded")
    void chased() {
        scenarios.admit(Somebody.verified()).fires("timer_stillMissing")
                .hasTasks(HOME, "record-daily-review", "chase-missing-reviews")
                .givesTo("chase-missing-reviews", "discharge-coordinators.northbridge-hub")
                .completes("record-daily-review", "nina.ward", needsTheBed())
                .hasTasks(HOME).withdrew("chase-missing-reviews");
        scenarios.admit(Somebody.verified()).fires("timer_stillMissing")
                .completes("chase-missing-reviews", "dana.coordinator", Map.of("actionTaken", "ward-recording-now"))
                .hasPassed(REVIEW, "endEvent_chased").hasTasks(HOME, "record-daily-review");
    }

    @Test
    @DisplayName("a day without a review is wrong data, and the review stays open: missing is late and never zero")
    void missed() {
        var person = scenarios.admit(Somebody.verified()).fires("timer_dayWithoutReview")
                .hasPassed(REVIEW, "endEvent_missed").hasTasks(HOME, "record-daily-review").timelineHas("review.missed");
        assertThat(scenarios.jdbc.sql("select severity from review_overdue where journey = ?")
                .param(person.journey().value()).query(String.class).list()).hasSize(1);
        assertThat(how(person)).isEqualTo("open");
    }

    @Test
    @DisplayName("somebody in a closed bed: the ward says which of the two is true, and then they are reviewed")
    void closedBed() {
        beds.note("northbridge-7b", "A3", BedRegister.State.CLOSED, true);
        scenarios.admit(Somebody.verified()).hasTasks(HOME, "confirm-bed-state")
                .givesTo("confirm-bed-state", "ward-staff.northbridge-7b")
                .completes("confirm-bed-state", "nina.ward", bedIs("open", "yes"))
                .hasTasks(HOME, "record-daily-review");
        assertThat(beds.of("northbridge-7b").stream().filter(bed -> bed.name().equals("A3")))
                .allMatch(bed -> bed.state() == BedRegister.State.OPEN);
    }

    @Test
    @DisplayName("nobody there: the review ends, and the next round asks again")
    void nobodyThere() {
        beds.note("northbridge-7b", "A3", BedRegister.State.CLOSED_INFECTION, true);
        scenarios.admit(Somebody.verified()).completes("confirm-bed-state", "nina.ward", bedIs("closed-infection", "no"))
                .hasTasks(HOME).hasPassed(REVIEW, "endEvent_nobodyThere");
    }

    @Test
    @DisplayName("what is blocked has an owner, and nothing is unchanged before there has been a review")
    void refused() {
        scenarios.admit(Somebody.verified())
                .refuses("record-daily-review", "nina.ward", with(needsTheBed(), "transport", "blocked"), "Say who can unblock transport.")
                .refuses("record-daily-review", "nina.ward", with(needsTheBed(), "confirmedUnchanged", "yes"), "This is the first review")
                .completes("record-daily-review", "nina.ward", with(with(needsTheBed(), "transport", "blocked"), "transportOwner", "family"))
                .hasPassed(REVIEW, "endEvent_recorded");
    }

    @Test
    @DisplayName("death withdraws the review at once")
    void dies() {
        scenarios.admit(Somebody.verified()).completes(HOME, "nina.ward", homeCircumstances()).dies()
                .isClosed("died").withdrew("record-daily-review").hasPassed(REVIEW, "endEvent_endedWithJourney");
    }

    private Optional<LocalDate> readyOn(Traveller person) {
        return journeys.find(person.journey()).orElseThrow().dischargeReadyOn();
    }

    private LocalDate today() {
        return London.day(Instant.now(scenarios.clock));
    }

    private String how(Traveller person) {
        return scenarios.jdbc.sql("""
                        select coalesce(how, 'open') from ward_round_bed where journey = ? order by entered_at desc limit 1""")
                .param(person.journey().value()).query(String.class).single();
    }
}
