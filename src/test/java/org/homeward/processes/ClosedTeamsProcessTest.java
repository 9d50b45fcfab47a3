package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Calendars;
import org.homeward.access.OpeningHours;
import org.homeward.access.Sight;
import org.homeward.access.TeamCalendar;
import org.homeward.access.Viewer;
import org.homeward.flow.WorkItem;
import org.homeward.flow.Worklist;
import org.homeward.flow.WorklistQuery;
import org.homeward.flow.WorklistView;
import org.homeward.journey.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Teams that are closed")
class ClosedTeamsProcessTest {

    private static final String WARD = "ward-staff.staidans-2";
    private static final String COVER = "ward-staff.northbridge-amu";
    private static final String THERAPISTS = "therapists.northbridge-hub";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Calendars calendars;
    @Autowired
    private Worklist worklist;
    @Autowired
    private AccessPolicy policy;
    @Autowired
    private Clock clock;

    /** Whatever the hour at which the test runs. */
    @BeforeEach
    void openDayAndNight() {
        var always = TeamCalendar.everyDay(OpeningHours.of("00:00-24:00"), false);
        calendars.set(WARD, always);
        calendars.set(COVER, always);
    }

    @AfterEach
    void openAgain() {
        calendars.clear(WARD);
        calendars.clear(COVER);
        calendars.clear(THERAPISTS);
    }

    @Test
    @DisplayName("a task that opens while its team is closed is given to the covering team as well, which may do it")
    void covered() {
        calendars.set(WARD, closedToday(Optional.of(COVER)));
        var traveller = scenarios.admit(Somebody.verified().onWard("SA2"))
                .givesTo("record-daily-review", WARD).givesAsWell("record-daily-review", COVER);
        var cover = new Viewer("amir.ward", Set.of(COVER));
        assertThat(list(cover)).extracting(WorkItem::journey).contains(traveller.journey());
        assertThat(policy.permit(cover, traveller.journey()).sight()).isEqualTo(Sight.FULL);
        assertThat(calendars.onDuty(WARD, clock.instant())).isEqualTo(COVER);
        traveller.isNotFor("record-daily-review", "wes.ward", fitToLeave())
                .completes("record-daily-review", "amir.ward", with(fitToLeave(), "decidedBy", "sara.ward"));
        assertThat(list(cover)).filteredOn(due -> due.journey().equals(traveller.journey()))
                .extracting(due -> due.task().taskId()).doesNotContain("record-daily-review");
    }

    private List<WorkItem> list(Viewer viewer) {
        return worklist.page(viewer, WorklistQuery.of(WorklistView.TEAM), clock.instant(), 1000).items();
    }

    @Test
    @DisplayName("nobody else is given the task while the team is open, or where nobody covers")
    void notCovered() {
        scenarios.admit(Somebody.verified().onWard("SA2")).givesAsWell("record-daily-review");
        calendars.set(WARD, closedToday(Optional.empty()));
        scenarios.admit(Somebody.verified().onWard("SA2")).givesAsWell("record-daily-review");
    }

    @Test
    @DisplayName("the hours of a task are counted by its team's own calendar")
    void dueByTheTeamsCalendar() {
        var own = closedToday(Optional.empty());
        calendars.set(THERAPISTS, own);
        var before = clock.instant();
        var due = scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport()).due("assess-therapy");
        assertThat(due).isBetween(own.after(before, Duration.ofHours(8)),
                own.after(clock.instant(), Duration.ofHours(8)));
        assertThat(London.day(due)).isAfter(London.day(before));
    }

    private TeamCalendar closedToday(Optional<String> cover) {
        var today = London.day(clock.instant());
        return new TeamCalendar(TeamCalendar.USUAL.week(), false, Set.of(today, today.plusDays(1)), cover);
    }
}
