package org.homeward.processes;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.admission.Admission;
import org.homeward.admission.AdmitPerson;
import org.homeward.admission.CancelAdmission;
import org.homeward.admission.EndJourneyEarly;
import org.homeward.admission.FollowAttendance;
import org.homeward.assessment.RunRounds;
import org.homeward.discharge.ConfirmDischarge;
import org.homeward.journey.JourneyId;
import org.homeward.person.Merge;
import org.homeward.person.MergePersons;
import org.homeward.stay.Leaving;
import org.homeward.stay.Place;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Visit;
import org.homeward.tasks.DecisionsTaken;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where process tests begin: {@code scenarios.admit(Somebody.verified())} admits a person through the same door that a
 * hospital's message uses and gives the {@link Traveller} to follow home.
 */
@TestComponent
public class Scenarios {

    final ProcessEngine engine;
    final JdbcClient jdbc;
    final DecisionsTaken decisions;
    final Clock clock;
    final RunRounds rounds;
    private final AdmitPerson admit;
    private final CancelAdmission cancel;
    private final EndJourneyEarly endEarly;
    private final ConfirmDischarge confirmDischarge;
    private final StayEvents saidOfAttendances;
    private final FollowAttendance followAttendance;
    private final MergePersons mergePersons;
    final TransactionTemplate transaction;

    Scenarios(ProcessEngine engine, JdbcClient jdbc, DecisionsTaken decisions, Clock clock, RunRounds rounds, AdmitPerson admit,
              CancelAdmission cancel, EndJourneyEarly endEarly, ConfirmDischarge confirmDischarge,
              @Qualifier("attendanceEvents") StayEvents saidOfAttendances, FollowAttendance followAttendance,
              MergePersons mergePersons, TransactionTemplate transaction) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.clock = clock;
        this.rounds = rounds;
        this.admit = admit;
        this.cancel = cancel;
        this.endEarly = endEarly;
        this.confirmDischarge = confirmDischarge;
        this.saidOfAttendances = saidOfAttendances;
        this.followAttendance = followAttendance;
        this.mergePersons = mergePersons;
        this.transaction = transaction;
    }

    public Traveller admit(Somebody somebody) {
        var outcome = (AdmitPerson.Admitted) admit.admit(somebody.admission(clock.instant()));
        return new Traveller(this, somebody, outcome.journey());
    }

    /** Somebody whom a hospital's message has brought. */
    public Traveller following(Somebody somebody, JourneyId journey) {
        return new Traveller(this, somebody, journey);
    }

    /** Somebody who was described once, and the hub has agreed home with support: a broker is asked next. */
    public Traveller agreedOnSupport(Somebody somebody, Map<String, Object> home) {
        return admit(somebody).completes("confirm-home-circumstances", "nina.ward", home)
                .completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", SampleAnswers.needs())
                .completes("assess-therapy", "theo.therapist", SampleAnswers.therapy())
                .completes("assess-social-care", "sofia.social", SampleAnswers.socialCare())
                .completes("agree-pathway", "hana.hub", SampleAnswers.agrees("P1", "p1-home-single-handed"));
    }

    /** The same person is admitted once more, as a new visit. */
    public Traveller admitAgain(Somebody somebody) {
        var first = somebody.admission(clock.instant());
        var again = new Admission(first.source(), first.identity(),
                new Visit(first.visit().facility(), first.visit().number() + "-2"), first.place(), first.admittedAt(),
                first.learnedAt());
        return new Traveller(this, somebody, ((AdmitPerson.Admitted) admit.admit(again)).journey());
    }

    /** Two people are in hospital, and the hospital says that their records are one person's: somebody has to look. */
    public Pair toldToBeOne(Somebody losing, Somebody surviving) {
        var pair = new Pair(admit(losing), admit(surviving), Merge.told(-Long.parseLong(losing.nhsNumber()),
                losing.identity().hospitalIdentifier().orElseThrow(), surviving.identity().hospitalIdentifier().orElseThrow(),
                "hl7:NBPAS", clock.instant(), clock.instant()));
        transaction.executeWithoutResult(status -> mergePersons.merge(pair.merge()));
        return pair;
    }

    /** Two records, and what the hospital said of them. */
    public record Pair(Traveller losing, Traveller surviving, Merge merge) {
    }

    /** Somebody comes to the emergency department. */
    public Traveller attend(Somebody somebody) {
        return new Traveller(this, somebody, tell(somebody, StayEvent.Kind.ADMITTED).orElseThrow());
    }

    /** The hospital says something of an attendance; whose journey it is about. */
    Optional<JourneyId> tell(Somebody somebody, StayEvent.Kind kind) {
        var at = clock.instant();
        var leaving = new Leaving(at, Optional.of("1"), Optional.of("19"));
        var arrives = kind == StayEvent.Kind.ADMITTED;
        var details = new StayEvent.Details(arrives ? Optional.of(new Place(Optional.of("northbridge"), Optional.of("ED"),
                Optional.of("4"), "ED^MAJORS^4")) : Optional.empty(), kind == StayEvent.Kind.LEFT || kind == StayEvent.Kind.DIED
                ? Optional.of(leaving) : Optional.empty(), Optional.empty(), arrives ? Optional.of(somebody.identity()) : Optional.empty());
        saidOfAttendances.add(new StayEvent(0, somebody.attendance(), kind, at, StayEvent.Word.here("hl7:NBPAS", at), details));
        return followAttendance.visit(somebody.attendance()).journey();
    }

    void cancelAdmission(Somebody somebody) {
        cancel.cancel(new CancelAdmission.Cancellation("hl7:NBPAS", somebody.visit(), clock.instant(),
                clock.instant()));
    }

    void leave(Somebody somebody, String method) {
        confirmDischarge.confirm(new ConfirmDischarge.Discharge("hl7:NBPAS", somebody.visit(),
                new Leaving(clock.instant(), Optional.of(method), Optional.of("19")), clock.instant()));
    }

    void died(JourneyId journey) {
        endEarly.died(journey, clock.instant(), "api:test", Optional.empty());
    }

    void transferred(JourneyId journey) {
        endEarly.transferred(journey, clock.instant(), "api:test", Optional.empty());
    }

    void selfDischarged(JourneyId journey) {
        endEarly.selfDischarged(journey, clock.instant(), "api:test", Optional.empty());
    }
}
