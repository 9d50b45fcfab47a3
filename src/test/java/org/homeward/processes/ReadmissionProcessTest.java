package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.left;
import static org.homeward.processes.SampleAnswers.leftAllTheSame;
import static org.homeward.processes.SampleAnswers.simpleDischarge;

import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.carepackage.PackageState;
import org.homeward.person.Merge;
import org.homeward.person.MergePersons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Back in hospital, unplanned")
class ReadmissionProcessTest {

    private static final String WARD = "nina.ward";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private MergePersons mergePersons;

    private final Somebody somebody = Somebody.verified();

    @Test
    @DisplayName("both journeys say so, visits stop and their days stand still, and the hub looks into why")
    void stops() {
        var first = home();
        var again = scenarios.admitAgain(somebody);
        again.timelineHas("person.readmitted").timelineHas("discharge.failed").givesTo("review-failed-discharge", "hub-leads.northbridge-hub");
        first.timelineHas("person.readmitted").timelineHas("recovery.stopped").hasPassed("at-home", "messageEvent_readmitted")
                .waitsAt("at-home", "gateway_backInTime").hasTasks();
        assertThat(scenarios.jdbc.sql("select earlier from readmission where journey = ?").param(again.journey().value()).query(String.class)
                .single()).isEqualTo(first.journey().value());
    }

    @Test
    @DisplayName("found only when two records turn out to be one person's, it is the same from then on, and care that was known of the other is held")
    void foundByMerge() {
        var first = home();
        var known = care.homeCare(somebody);
        var other = Somebody.verified();
        var again = scenarios.admit(other);
        first.hasStage("recovering");
        var now = scenarios.clock.instant();
        scenarios.transaction.executeWithoutResult(status -> mergePersons.merge(Merge.told(-Long.parseLong(other.nhsNumber()),
                other.identity().hospitalIdentifier().orElseThrow(), somebody.identity().hospitalIdentifier().orElseThrow(), "hl7:NBPAS", now, now)));
        again.completes("review-merge", "ines.governance", Map.of("samePerson", "yes", "bothStaysSeen", "yes", "reason", "Both are her."))
                .timelineHas("person.readmitted").timelineHas("discharge.failed").fires("serviceTask_holdCarePackage").timelineHas("carePackage.held");
        first.timelineHas("recovery.stopped").waitsAt("at-home", "gateway_backInTime").hasTasks();
        assertThat(care.now(known).state()).isEqualTo(PackageState.ON_HOLD);
        assertThat(scenarios.jdbc.sql("select earlier from readmission where journey = ?").param(again.journey().value()).query(String.class)
                .list()).containsExactly(first.journey().value());
    }

    @Test
    @DisplayName("home again with nothing new agreed, the days that were left go on")
    void goesOn() {
        var first = home();
        scenarios.admitAgain(somebody).completes("confirm-home-circumstances", WARD, homeCircumstances())
                .completes("record-daily-review", WARD, fitToLeave()).completes("agree-simple-discharge", WARD, simpleDischarge())
                .completes("confirm-leaving", WARD, left()).hasStage("closed");
        first.hasPassed("at-home", "messageEvent_homeAgain").timelineHas("recovery.resumed").hasStage("recovering");
    }

    @Test
    @DisplayName("not back after 14 days, the journey is over")
    void notBack() {
        var first = home();
        scenarios.admitAgain(somebody);
        first.fires("timer_notBackInTime").hasPassed("at-home", "endEvent_readmitted").isClosed("readmitted");
    }

    @Test
    @DisplayName("whoever dies in hospital is not waited for at home")
    void dies() {
        var first = home();
        scenarios.admitAgain(somebody).dies();
        first.isClosed("died");
    }

    /** At home with support since a moment ago. */
    private Traveller home() {
        return scenarios.agreedOnSupport(somebody, homeCircumstances()).completes("confirm-leaving", WARD, leftAllTheSame()).hasStage("recovering");
    }
}
