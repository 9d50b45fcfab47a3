package org.homeward.integration.hl7;

import java.util.Optional;
import org.homeward.admission.AdmitPerson;
import org.homeward.admission.CancelAdmission;
import org.homeward.admission.EndJourneyEarly;
import org.homeward.discharge.ConfirmDischarge;
import org.homeward.journey.JourneyId;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;

/** Tells the steps of the way home what has happened in hospital. Told twice, nothing happens twice. */
public final class ApplyEvent {

    private final AdmitPerson admitPerson;
    private final CancelAdmission cancelAdmission;
    private final ConfirmDischarge confirmDischarge;
    private final EndJourneyEarly endJourneyEarly;
    private final Stays stays;

    public ApplyEvent(AdmitPerson admitPerson, CancelAdmission cancelAdmission, ConfirmDischarge confirmDischarge,
                      EndJourneyEarly endJourneyEarly, Stays stays) {
        this.admitPerson = admitPerson;
        this.cancelAdmission = cancelAdmission;
        this.confirmDischarge = confirmDischarge;
        this.endJourneyEarly = endJourneyEarly;
        this.stays = stays;
    }

    public Outcome apply(HospitalEvent event) {
        if (event instanceof HospitalEvent.PersonAdmitted admitted) {
            return new Done(Optional.of(admitPerson.admit(admitted.admission()).journey()));
        }
        if (event instanceof HospitalEvent.PersonLeft left) {
            return leave(left);
        }
        if (event instanceof HospitalEvent.AdmissionCancelled cancelled) {
            return new Done(journey(cancelAdmission.cancel(cancelled.cancellation())));
        }
        return died((HospitalEvent.PersonDied) event);
    }

    private Outcome leave(HospitalEvent.PersonLeft left) {
        var outcome = confirmDischarge.confirm(left.discharge());
        if (outcome instanceof ConfirmDischarge.Left done) {
            return new Done(Optional.of(done.journey()));
        }
        return outcome instanceof ConfirmDischarge.AlreadyLeft before ? new Done(Optional.of(before.journey()))
                : new NoSuchStay();
    }

    private Outcome died(HospitalEvent.PersonDied died) {
        var journey = stays.newest(died.visit()).map(Stay::journey);
        journey.ifPresent(id -> endJourneyEarly.died(id, died.at(), died.source(), Optional.empty()));
        return journey.isEmpty() ? new NoSuchStay() : new Done(journey);
    }

    private static Optional<JourneyId> journey(CancelAdmission.Outcome outcome) {
        if (outcome instanceof CancelAdmission.Cancelled cancelled) {
            return Optional.of(cancelled.journey());
        }
        return outcome instanceof CancelAdmission.AlreadyCancelled before ? Optional.of(before.journey()) : Optional.empty();
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    /** The steps know; the journey is the one that it was about, if there is one. */
    public record Done(Optional<JourneyId> journey) implements Outcome {
    }

    /** Nobody here is on this visit, perhaps because the admission has not been told yet. */
    public record NoSuchStay() implements Outcome {
    }
}
