package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.considers;
import static org.homeward.processes.SampleAnswers.supportTonight;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.stay.StayEvent.Kind.ADMISSION_CANCELLED;
import static org.homeward.stay.StayEvent.Kind.DIED;
import static org.homeward.stay.StayEvent.Kind.DISCHARGE_CANCELLED;
import static org.homeward.stay.StayEvent.Kind.LEFT;
import static org.homeward.stay.StayEvent.Kind.UPDATED;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Emergency attendance")
class EmergencyAttendanceProcessTest {

    private static final String PROCESS = "emergency-attendance";
    private static final String CONSIDER = "consider-going-home";
    private static final String ARRANGE = "arrange-same-day-support";
    private static final String NURSE = "erin.ward";
    private static final String CASE_MANAGER = "hana.hub";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("a verified person is considered by the department within the hour, and no stay opens")
    void arrives() {
        var traveller = scenarios.attend(Somebody.verified()).hasStage("attending").hasTasks(CONSIDER)
                .givesTo(CONSIDER, "ward-staff.northbridge-ed").timelineHas("person.arrivedAtEmergencyDepartment")
                .isNotFor(CONSIDER, "nina.ward", considers("yes-as-before"));
        assertThat(traveller.due(CONSIDER)).isEqualTo(opened(traveller, CONSIDER).plus(Duration.ofHours(1)));
        assertThat(stays(traveller)).isZero();
        assertThat(running(traveller)).containsExactly(PROCESS);
    }

    @Test
    @DisplayName("support is asked for, is due within two hours by every minute of the clock, and goes on after leaving")
    void support() {
        var traveller = scenarios.attend(Somebody.verified())
                .refuses(CONSIDER, NURSE, with(considers("yes-with-support"), "supportNeeded", null), "what support is needed")
                .completes(CONSIDER, NURSE, considers("yes-with-support"))
                .hasTasks(ARRANGE).givesTo(ARRANGE, "hub-case-managers.northbridge-hub")
                .isNotFor(ARRANGE, NURSE, supportTonight());
        assertThat(traveller.due(ARRANGE)).isEqualTo(opened(traveller, ARRANGE).plus(Duration.ofHours(2)));
        traveller.inTheDepartment(LEFT).hasTasks(ARRANGE).hasStage("attending")
                .completes(ARRANGE, CASE_MANAGER, supportTonight())
                .hasPassed(PROCESS, "endEvent_wentHomeWithSupport").isClosed("went-home-with-support");
    }

    @Test
    @DisplayName("support is arranged while the person waits, and they go home with it")
    void supportFirst() {
        scenarios.attend(Somebody.verified()).completes(CONSIDER, NURSE, considers("yes-with-support"))
                .completes(ARRANGE, CASE_MANAGER, supportTonight()).waitsAt(PROCESS, "messageEvent_leftWithSupport").hasTasks()
                .inTheDepartment(LEFT).isClosed("went-home-with-support");
    }

    @Test
    @DisplayName("somebody goes home as before")
    void asBefore() {
        scenarios.attend(Somebody.verified()).completes(CONSIDER, NURSE, considers("yes-as-before"))
                .waitsAt(PROCESS, "messageEvent_leftAsBefore").inTheDepartment(LEFT)
                .hasPassed(PROCESS, "endEvent_wentHome").isClosed("went-home");
    }

    @Test
    @DisplayName("an answer that is not known, or no, waits for what the hospital does")
    void hospitalDecides() {
        scenarios.attend(Somebody.verified()).completes(CONSIDER, NURSE, considers("not-known"))
                .waitsAt(PROCESS, "messageEvent_leftWithoutPlan").inTheDepartment(LEFT)
                .hasPassed(PROCESS, "endEvent_left").isClosed("left-department");
        scenarios.attend(Somebody.verified()).completes(CONSIDER, NURSE, considers("no-needs-admission"))
                .waitsAt(PROCESS, "messageEvent_leftWithoutPlan").inTheDepartment(LEFT).isClosed("left-department");
    }

    @Test
    @DisplayName("whoever leaves before anybody considered it has left, and the task is withdrawn")
    void leftUnconsidered() {
        scenarios.attend(Somebody.verified()).inTheDepartment(LEFT)
                .hasPassed(PROCESS, "messageEvent_leftUnconsidered").isClosed("left-department").withdrew(CONSIDER);
    }

    @Test
    @DisplayName("somebody not verified is matched by hand before their home is shown")
    void byHand() {
        scenarios.attend(Somebody.verified().withoutStatus()).hasTasks("match-person")
                .givesTo("match-person", "discharge-coordinators.northbridge-hub")
                .completes("match-person", "dana.coordinator", Map.of("decision", "new-person", "reason", "Has her passport"))
                .hasTasks(CONSIDER).timelineHas("person.matched");
        var cannotTell = scenarios.attend(Somebody.verified().withoutStatus()).completes("match-person", "dana.coordinator",
                Map.of("decision", "cannot-tell", "reason", "Nobody knows him")).hasTasks(CONSIDER);
        assertThat(jdbc.sql("select matched from journey where id = ?").param(cannotTell.journey().value())
                .query(Boolean.class).single()).isFalse();
        scenarios.attend(Somebody.verified().withoutStatus()).inTheDepartment(LEFT)
                .hasPassed(PROCESS, "messageEvent_leftUnmatched").isClosed("left-department").withdrew("match-person");
    }

    @Test
    @DisplayName("an admission ends the attendance as admitted, and begins a journey of its own")
    void admitted() {
        var somebody = Somebody.verified();
        var attendance = scenarios.attend(somebody).completes(CONSIDER, NURSE, considers("yes-with-support"));
        var stay = scenarios.admit(somebody);
        assertThat(stay.journey()).isNotEqualTo(attendance.journey());
        attendance.hasPassed(PROCESS, "endEvent_admitted").isClosed("admitted").withdrew(ARRANGE)
                .timelineHas("person.admittedFromEmergencyDepartment");
        stay.hasTasks("confirm-home-circumstances", "record-daily-review").hasStage("admitted");
    }

    @Test
    @DisplayName("an admission that was a mistake lets the attendance go on; one taken back itself was recorded in error")
    void mistakes() {
        var somebody = Somebody.verified();
        var attendance = scenarios.attend(somebody);
        scenarios.admit(somebody).wasAdmittedInError();
        attendance.isClosed("admitted").inTheDepartment(UPDATED).hasStage("attending").hasTasks(CONSIDER)
                .inTheDepartment(ADMISSION_CANCELLED)
                .hasPassed(PROCESS, "endEvent_recordedInError").isClosed("recorded-in-error");
    }

    @Test
    @DisplayName("leaving that is taken back lets the attendance go on")
    void stillThere() {
        scenarios.attend(Somebody.verified()).inTheDepartment(LEFT).isClosed("left-department")
                .inTheDepartment(DISCHARGE_CANCELLED).hasStage("attending").hasTasks(CONSIDER)
                .completes(CONSIDER, NURSE, considers("yes-as-before")).inTheDepartment(LEFT).isClosed("went-home");
    }

    @Test
    @DisplayName("a death stops everything")
    void died() {
        scenarios.attend(Somebody.verified()).completes(CONSIDER, NURSE, considers("yes-with-support"))
                .inTheDepartment(DIED)
                .hasPassed(PROCESS, "endEvent_died").isClosed("died").withdrew(ARRANGE);
        scenarios.attend(Somebody.verified()).dies().isClosed("died").withdrew(CONSIDER);
        scenarios.attend(Somebody.verified()).dischargesThemselves().isClosed("self-discharged").withdrew(CONSIDER);
    }

    private Instant opened(Traveller traveller, String task) {
        return jdbc.sql("select opened_at from task where id = ?").param(traveller.task(task).getId())
                .query(Timestamp.class).single().toInstant();
    }

    private int stays(Traveller traveller) {
        return jdbc.sql("select count(*) from stay where journey = ?").param(traveller.journey().value()).query(Integer.class).single();
    }

    private List<String> running(Traveller traveller) {
        return jdbc.sql("select distinct process_id from wait_interval where journey = ? and ended_at is null")
                .param(traveller.journey().value()).query(String.class).list();
    }
}
