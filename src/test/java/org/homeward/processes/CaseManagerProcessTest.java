package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.Absence;
import org.homeward.access.Absences;
import org.homeward.access.Calendars;
import org.homeward.access.ChangeTeam;
import org.homeward.access.KeepAbsence;
import org.homeward.access.Memberships;
import org.homeward.access.OpeningHours;
import org.homeward.access.Team;
import org.homeward.access.TeamCalendar;
import org.homeward.access.Viewer;
import org.homeward.journey.London;
import org.homeward.tasks.CaseManagerNaming;
import org.homeward.tasks.CaseManagers.Held;
import org.homeward.tasks.GiveTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("A person's case manager")
class CaseManagerProcessTest {

    private static final Team TEAM = new Team("hub-case-managers", "northbridge-hub", "Hub case managers");
    private static final Viewer LEE = new Viewer("lee.lead", Set.of("hub-leads.northbridge-hub"));

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CaseManagerNaming naming;
    @Autowired
    private GiveTasks giveTasks;
    @Autowired
    private KeepAbsence keepAbsence;
    @Autowired
    private Absences absences;
    @Autowired
    private ChangeTeam changeTeam;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Calendars calendars;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @BeforeEach
    void theTeamIsOpen() {
        calendars.set(TEAM.groupId(), TeamCalendar.everyDay(OpeningHours.of("00:00-24:00"), false));
    }

    @AfterEach
    void asBefore() {
        calendars.set(TEAM.groupId(), TeamCalendar.USUAL);
        jdbc.sql("delete from absence where user_id in ('hana.hub', 'hari.hub')").update();
        changeTeam.add(LEE, TEAM, "hari.hub");
    }

    @Test
    @DisplayName("the hub's tasks go straight to the case manager, and nobody else's do")
    void given() {
        var ada = beforeTheLastAssessment();
        assertThat(naming.name(LEE, ada.journey(), Optional.of("hana.hub"))).isTrue();
        ada.timelineHas("journey.caseManagerNamed").completes("assess-social-care", "sofia.social", socialCare())
                .givesTo("agree-pathway", TEAM.groupId()).isHeldBy("agree-pathway", "hana.hub")
                .completes("agree-pathway", "hana.hub", agrees("P1", "p1-home-single-handed"))
                .isHeldBy("prepare-request", null);
    }

    @Test
    @DisplayName("a task that is open already goes to the one who is named, and on to the next")
    void namedLater() {
        var ada = assessed().isHeldBy("agree-pathway", null);
        naming.name(LEE, ada.journey(), Optional.of("hana.hub"));
        ada.isHeldBy("agree-pathway", "hana.hub");
        naming.name(LEE, ada.journey(), Optional.of("hari.hub"));
        ada.isHeldBy("agree-pathway", "hari.hub");
        naming.name(LEE, ada.journey(), Optional.empty());
        ada.isHeldBy("agree-pathway", null);
    }

    @Test
    @DisplayName("what a colleague has taken stays with the colleague")
    void taken() {
        var ada = assessed();
        scenarios.engine.getTaskService().claim(ada.task("agree-pathway").getId(), "hari.hub");
        naming.name(LEE, ada.journey(), Optional.of("hana.hub"));
        ada.isHeldBy("agree-pathway", "hari.hub");
    }

    @Test
    @DisplayName("whoever goes away gives the tasks back to the team, and has new ones again when back")
    void away() {
        var ada = assessed();
        naming.name(LEE, ada.journey(), Optional.of("hana.hub"));
        keepAbsence.enter(LEE, new Absence("hana.hub", today(), today().plusDays(2)));
        ada.isHeldBy("agree-pathway", null);

        var ben = beforeTheLastAssessment();
        naming.name(LEE, ben.journey(), Optional.of("hana.hub"));
        ben.completes("assess-social-care", "sofia.social", socialCare()).isHeldBy("agree-pathway", null);

        keepAbsence.remove(LEE, "hana.hub", today());
        var cleo = beforeTheLastAssessment();
        naming.name(LEE, cleo.journey(), Optional.of("hana.hub"));
        cleo.completes("assess-social-care", "sofia.social", socialCare()).isHeldBy("agree-pathway", "hana.hub");
    }

    @Test
    @DisplayName("an absence that was entered before begins by itself")
    void awayByItself() {
        var ada = assessed();
        naming.name(LEE, ada.journey(), Optional.of("hana.hub"));
        absences.enter(new Absence("hana.hub", today(), today()), "hana.hub", clock.instant());
        ada.isHeldBy("agree-pathway", "hana.hub");
        giveTasks.ofThoseAway();
        ada.isHeldBy("agree-pathway", null);
        giveTasks.ofThoseAway();
        ada.isHeldBy("agree-pathway", null);
    }

    @Test
    @DisplayName("while the team is closed the covering team has the task, not the case manager")
    void covered() {
        calendars.set(TEAM.groupId(), new TeamCalendar(TeamCalendar.USUAL.week(), false,
                Set.of(today().minusDays(1), today(), today().plusDays(1)), Optional.of("hub-leads.northbridge-hub")));
        var ada = beforeTheLastAssessment();
        naming.name(LEE, ada.journey(), Optional.of("hana.hub"));
        ada.completes("assess-social-care", "sofia.social", socialCare())
                .givesAsWell("agree-pathway", "hub-leads.northbridge-hub").isHeldBy("agree-pathway", null);
    }

    @Test
    @DisplayName("whoever leaves the team leaves its tasks to it")
    void leavesTheTeam() {
        var ada = assessed();
        scenarios.engine.getTaskService().claim(ada.task("agree-pathway").getId(), "hari.hub");
        changeTeam.remove(LEE, TEAM, "hari.hub");
        ada.isHeldBy("agree-pathway", null).isNotFor("agree-pathway", "nina.ward", agrees("P1", "p1-home-single-handed"));
        assertThat(naming.name(LEE, ada.journey(), Optional.of("hari.hub"))).as("of another team now").isFalse();
        assertThat(memberships.of("hari.hub")).isEmpty();
    }

    @Test
    @DisplayName("whoever left the team unannounced loses its tasks at the next round, and nobody else does")
    void leftUnannounced() {
        var ada = assessed();
        var ben = assessed();
        scenarios.engine.getTaskService().claim(ada.task("agree-pathway").getId(), "hari.hub");
        scenarios.engine.getTaskService().claim(ben.task("agree-pathway").getId(), "hana.hub");
        memberships.remove("hari.hub", TEAM.groupId());
        var held = giveTasks.heldByOthers();
        assertThat(held).extracting(Held::id).contains(ada.task("agree-pathway").getId())
                .doesNotContain(ben.task("agree-pathway").getId());
        held.forEach(giveTasks::takeFrom);
        ada.isHeldBy("agree-pathway", null);
        ben.isHeldBy("agree-pathway", "hana.hub");
    }

    private Traveller assessed() {
        return beforeTheLastAssessment().completes("assess-social-care", "sofia.social", socialCare());
    }

    private Traveller beforeTheLastAssessment() {
        return scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs())
                .completes("assess-therapy", "theo.therapist", therapy());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
