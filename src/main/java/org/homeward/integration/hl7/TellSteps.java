package org.homeward.integration.hl7;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.admission.Admission;
import org.homeward.admission.AdmitPerson;
import org.homeward.admission.CancelAdmission;
import org.homeward.admission.CancelAdmission.Cancellation;
import org.homeward.admission.EarlyEnding;
import org.homeward.admission.EndJourneyEarly;
import org.homeward.admission.KeepIdentity;
import org.homeward.admission.MovePerson;
import org.homeward.admission.ResumeStay;
import org.homeward.admission.ResumeStay.Correction;
import org.homeward.discharge.ConfirmDischarge;
import org.homeward.discharge.ConfirmDischarge.Discharge;
import org.homeward.journey.Journeys;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Leaving;
import org.homeward.stay.Place;
import org.homeward.stay.Spell;
import org.homeward.stay.Stay;
import org.homeward.stay.StayEvent;
import org.homeward.stay.Stays;

/** Has the steps of the way home do what follows from the hospital's word. Each of them is done once, however often told. */
public final class TellSteps {

    private static final Place NOWHERE = new Place(Optional.empty(), Optional.empty(), Optional.empty(), "");

    private final AdmitPerson admitPerson;
    private final MovePerson movePerson;
    private final CancelAdmission cancelAdmission;
    private final ConfirmDischarge confirmDischarge;
    private final ResumeStay resumeStay;
    private final EndJourneyEarly endJourneyEarly;
    private final Stays stays;
    private final Journeys journeys;
    private final KeepIdentity keepIdentity;
    private final Findings findings;

    public TellSteps(AdmitPerson admitPerson, MovePerson movePerson, CancelAdmission cancelAdmission,
                     ConfirmDischarge confirmDischarge, ResumeStay resumeStay, EndJourneyEarly endJourneyEarly, Stays stays,
                     Journeys journeys, KeepIdentity keepIdentity, Findings findings) {
        this.admitPerson = admitPerson;
        this.movePerson = movePerson;
        this.cancelAdmission = cancelAdmission;
        this.confirmDischarge = confirmDischarge;
        this.resumeStay = resumeStay;
        this.endJourneyEarly = endJourneyEarly;
        this.stays = stays;
        this.journeys = journeys;
        this.keepIdentity = keepIdentity;
        this.findings = findings;
    }

    Stay admit(Spell spell) {
        var first = spell.admission();
        var trust = first.details().place().flatMap(Place::trust);
        var place = spell.spots().stream().findFirst().map(Spell.Spot::place)
                .orElse(new Place(trust, Optional.empty(), Optional.empty(), NOWHERE.raw()));
        var journey = admitPerson.begin(new Admission(first.word().source(), spell.who().orElse(PersonIdentity.NOBODY), first.visit(), place,
                spell.admittedAt(), first.word().learnedAt(), spell.admissionMethod()));
        return stays.of(journey).orElseThrow();
    }

    /** When it began, how it ended and until when it is expected to last. */
    void correct(Stay stay, Spell spell) {
        if (stay.state() != Stay.State.RECORDED_IN_ERROR) {
            var leaving = stay.leaving().flatMap(known -> spell.leaving()).filter(told -> !stay.leaving().equals(Optional.of(told)));
            if (leaving.isPresent() || !stay.admittedAt().equals(spell.admittedAt())) {
                stays.correct(stay.id(), spell.admittedAt(), leaving);
                journeys.openedAt(stay.journey(), spell.admittedAt());
                leaving.ifPresent(told -> correctLeaving(stay, told));
            }
            stays.expect(stay.id(), spell.expectedOn());
            stays.noteMethod(stay.id(), spell.admissionMethod());
        }
    }

    private void correctLeaving(Stay stay, Leaving told) {
        confirmDischarge.correctOutcome(stay.journey(), told.method());
        var known = stay.leaving().orElseThrow().at();
        if (told.at().isBefore(known)) {
            journeys.hadLeft(stay.journey(), told.at());
        } else if (known.isBefore(told.at())) {
            journeys.hadNotLeft(stay.journey(), known, Optional.of(told.at()));
        }
    }

    void place(Stay stay, Spell spell) {
        movePerson.lay(stay, spell.spots());
        var unknown = stays.location(stay.id()).filter(here -> here.ward().isEmpty()).isPresent();
        var subject = "stay " + stay.id().value();
        if (unknown && spell.state() == Stay.State.OPEN) {
            findings.note(Findings.Kind.UNKNOWN_WARD, subject, Optional.of(stay.journey()), "Somebody lies in a place that is "
                    + "not known here; add the ward, or the hospital's name for it, on the organisation's page.");
        } else {
            findings.settle(Findings.Kind.UNKNOWN_WARD, subject);
        }
    }

    void leave(Stay stay, Spell spell) {
        var by = spell.leftBy().orElseThrow();
        var leaving = spell.leaving().orElseThrow();
        if (spell.death().isPresent()) {
            endJourneyEarly.diedInHospital(stay, leaving, by.word().source());
        } else {
            confirmDischarge.leave(stay, new Discharge(by.word().source(), stay.visit(), leaving, by.word().learnedAt()));
        }
    }

    /** @param word what took back that they had left, or that they were admitted by mistake */
    Stay resume(Stay stay, Spell spell, StayEvent.Word word) {
        resumeStay.resume(stay, new Correction(word.source(), spell.admittedAt(), word.learnedAt()));
        return stays.of(stay.journey()).orElseThrow();
    }

    void cancel(Stay stay, Spell spell, StayEvent.Word word) {
        cancelAdmission.cancel(stay, new Cancellation(word.source(), stay.visit(), spell.admittedAt(), word.learnedAt()));
        journeys.correctOutcome(stay.journey(), EarlyEnding.RECORDED_IN_ERROR.outcome());
    }

    /** A stay that nothing speaks for any more: it was part of another one. */
    void neverWas(Stay stay, List<Spell> instead) {
        if (stay.state() != Stay.State.RECORDED_IN_ERROR) {
            var word = instead.isEmpty() ? StayEvent.Word.here("hl7:before", stay.admittedAt()) : newest(instead.get(0));
            cancelAdmission.cancel(stay, new Cancellation(word.source(), stay.visit(), stay.admittedAt(), word.learnedAt()));
        }
    }

    void describe(Stay stay, Spell spell) {
        spell.who().ifPresent(who -> keepIdentity.told(stay.journey(), spell.admission().word().source(), who));
    }

    private static StayEvent.Word newest(Spell spell) {
        return spell.events().stream().map(StayEvent::word)
                .max(Comparator.comparing(StayEvent.Word::learnedAt)).orElseThrow();
    }
}
