package org.homeward.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.homeward.HomewardTest;
import org.homeward.discharge.ConfirmDischarge;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.Person;
import org.homeward.person.PersonIdentity;
import org.homeward.person.Persons;
import org.homeward.processes.Somebody;
import org.homeward.stay.Leaving;
import org.homeward.stay.Place;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.stay.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
class AdmissionIT {

    @Autowired
    private AdmitPerson admitPerson;
    @Autowired
    private CancelAdmission cancelAdmission;
    @Autowired
    private EndJourneyEarly endJourneyEarly;
    @Autowired
    private ConfirmDischarge confirmDischarge;
    @Autowired
    private Journeys journeys;
    @Autowired
    private Persons persons;
    @Autowired
    private AdmissionNotices notices;
    @Autowired
    private Stays stays;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.verified();

    @Test
    void aVerifiedNewPersonIsMatchedAndReviewedAtOnce() {
        var journey = admit(somebody.admission(clock.instant()));

        assertThat(openTasks(journey)).containsExactlyInAnyOrder("userTask_recordDailyReview",
                "userTask_confirmHomeCircumstances", "userTask_setExpectedDischarge");
        assertThat(persons.of(journey).map(Person::surname)).contains(somebody.surname());
        assertThat(notices.of(journey).map(AdmissionNotice::identity)).contains(somebody.identity());
        assertThat(stays.of(journey).map(Stay::visit)).contains(somebody.visit());
        assertThat(admitPerson.admit(somebody.admission(clock.instant())))
                .isEqualTo(new AdmitPerson.AlreadyOpen(journey));
    }

    @Test
    void theSamePersonComesBackAndIsKnownAgain() {
        var first = admit(somebody.admission(clock.instant()));
        leave(somebody.visit());
        var again = admit(new Admission("hl7:NBPAS", somebody.identity(), freshVisit(), place(), clock.instant(),
                clock.instant()));

        assertThat(again).isNotEqualTo(first);
        assertThat(persons.of(again)).isEqualTo(persons.of(first)).isPresent();
    }

    @Test
    void theHospitalsWordClosesTheJourneyAndWithdrawsEveryTask() {
        var journey = admit(somebody.admission(clock.instant()));

        assertThat(leave(somebody.visit())).isEqualTo(new ConfirmDischarge.Left(journey));

        assertClosed(journey, "left", "The person has left hospital.", 3);
        assertThat(leave(somebody.visit())).isEqualTo(new ConfirmDischarge.AlreadyLeft(journey));
    }

    @Test
    void whoLeavesBeforeTheyAreMatchedHasAClosedJourneyToo() {
        var journey = admit(somebody.withoutStatus().admission(clock.instant()));
        assertThat(openTasks(journey)).containsExactly("userTask_matchPerson");

        leave(somebody.visit());

        assertThat(persons.of(journey)).isEmpty();
        assertClosed(journey, "left", "The person has left hospital.", 1);
    }

    @Test
    void aCancelledAdmissionWithdrawsEveryTask() {
        var journey = admit(somebody.admission(clock.instant()));

        cancelAdmission.cancel(new CancelAdmission.Cancellation("hl7:NBPAS", somebody.visit(), clock.instant(),
                clock.instant()));

        assertClosed(journey, "recorded-in-error", "The admission was recorded in error.", 3);
        assertThat(stays.of(journey).map(Stay::state)).contains(Stay.State.RECORDED_IN_ERROR);
        assertThat(admit(somebody.admission(clock.instant()))).isNotEqualTo(journey);
    }

    @Test
    void deathEndsWhateverRuns() {
        var matched = admit(somebody.admission(clock.instant()));
        var unmatched = admit(Somebody.verified().withoutStatus().admission(clock.instant()));

        endJourneyEarly.died(matched, clock.instant(), "api:test", Optional.empty());
        endJourneyEarly.died(unmatched, clock.instant(), "api:test", Optional.empty());

        assertClosed(matched, "died", "The person has died.", 3);
        assertClosed(unmatched, "died", "The person has died.", 1);
    }

    @Test
    void somebodyOfWhomAlmostNothingIsKnownIsAdmittedAllTheSame() {
        var nobody = new PersonIdentity(Optional.empty(), Optional.empty(), false,
                Optional.of(new HospitalIdentifier("NORTHBRIDGE", UUID.randomUUID().toString())), Optional.empty(),
                Optional.empty(), Optional.<LocalDate>empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var journey = admit(new Admission("hl7:NBPAS", nobody, freshVisit(),
                new Place(Optional.of("northbridge"), Optional.empty(), Optional.empty(), ""), clock.instant(),
                clock.instant()));

        assertThat(openTasks(journey)).containsExactly("userTask_matchPerson");
        assertThat(notices.of(journey).map(AdmissionNotice::identity)).contains(nobody);
    }

    private void assertClosed(JourneyId journey, String outcome, String because, int withdrawn) {
        assertThat(journeys.find(journey).flatMap(Journey::outcome)).contains(outcome);
        assertThat(openTasks(journey)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(journey.value()).count()).isZero();
        assertThat(jdbc.sql("select state || ': ' || because from task where journey = ?").param(journey.value())
                .query(String.class).list()).hasSize(withdrawn).containsOnly("withdrawn: " + because);
        assertThat(jdbc.sql("select count(*) from timeline where journey = ? and kind = 'journey.closed'")
                .param(journey.value()).query(Integer.class).single()).isEqualTo(1);
    }

    private JourneyId admit(Admission admission) {
        return ((AdmitPerson.Admitted) admitPerson.admit(admission)).journey();
    }

    private ConfirmDischarge.Outcome leave(Visit visit) {
        return confirmDischarge.confirm(new ConfirmDischarge.Discharge("hl7:NBPAS", visit,
                new Leaving(clock.instant(), Optional.of("1"), Optional.of("19")), clock.instant()));
    }

    private List<String> openTasks(JourneyId journey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(journey.value()).list().stream()
                .map(Task::getTaskDefinitionKey).toList();
    }

    private static Visit freshVisit() {
        return new Visit("NORTHBRIDGE", UUID.randomUUID().toString());
    }

    private static Place place() {
        return new Place(Optional.of("northbridge"), Optional.of("7B"), Optional.of("A3"), "7B^A^A3");
    }
}
