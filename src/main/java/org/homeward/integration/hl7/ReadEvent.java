package org.homeward.integration.hl7;

import static org.homeward.integration.hl7.message.Shortcoming.FIELD_MISSING;
import static org.homeward.integration.hl7.message.Shortcoming.SEGMENT_MISSING;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.admission.Admission;
import org.homeward.admission.CancelAdmission.Cancellation;
import org.homeward.discharge.ConfirmDischarge.Discharge;
import org.homeward.integration.hl7.message.AdtMessage;
import org.homeward.integration.hl7.message.PatientSegment;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.integration.hl7.message.VisitSegment;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Leaving;
import org.homeward.stay.Place;
import org.homeward.stay.Visit;

/**
 * Says what has happened according to one message of one sender: the trigger and the patient class together decide.
 * Every other event is kept and nothing is done about it.
 *
 * @param received when the message came
 */
record ReadEvent(FeedProfile profile, Instant received) {

    private static final Map<String, String> NAMES =
            Map.of("A01", "The admission", "A03", "The discharge", "A11", "The cancelled admission");

    Verdict read(AdtMessage message) {
        var trigger = message.trigger();
        if (trigger.equals("A08") && died(message)) {
            return visit(message).<Verdict>map(visit -> act(death(message, visit))).orElseGet(ReadEvent::keep);
        }
        if (!NAMES.containsKey(trigger)) {
            return keep();
        }
        return missing(message, NAMES.get(trigger)).<Verdict>map(Verdict.Unusable::new).orElseGet(() ->
                trigger.equals("A11") ? cancellation(message) : byClass(message));
    }

    private Verdict byClass(AdtMessage message) {
        var written = message.visit().flatMap(VisitSegment::patientClass);
        var patientClass = PatientClass.read(written, profile.classes());
        if (patientClass.isEmpty()) {
            return keep("The patient class (PV1-2) is not in the sender's profile (patient-class-not-in-profile), "
                    + "so nothing was done.");
        }
        var visit = visit(message).orElseThrow();
        return switch (message.trigger()) {
            case "A01" -> switch (patientClass.get()) {
                case INPATIENT, PRE_ADMISSION -> act(new HospitalEvent.PersonAdmitted(admission(message, visit)));
                case EMERGENCY -> keep("An attendance in the emergency department; it opens no stay.");
                case NO_STAY -> keep("The patient class (PV1-2) means that nobody stays; it opens no stay.");
            };
            case "A03" -> patientClass.get() == PatientClass.INPATIENT ? leaving(message, visit)
                    : keep("The patient class (PV1-2) means that no stay ends with this discharge.");
            default -> throw new IllegalStateException("No patient class is asked for " + message.trigger());
        };
    }

    /** The visit says what is taken back, whatever class it had. */
    private Verdict cancellation(AdtMessage message) {
        return act(new HospitalEvent.AdmissionCancelled(new Cancellation(profile.source(), visit(message).orElseThrow(),
                message.happenedAt(received), received)));
    }

    private Verdict leaving(AdtMessage message, Visit visit) {
        var told = message.visit().orElseThrow();
        return act(died(message) ? death(message, visit) : new HospitalEvent.PersonLeft(new Discharge(profile.source(), visit,
                new Leaving(message.leftAt(received), told.disposition(), told.destination()), received)));
    }

    private HospitalEvent death(AdtMessage message, Visit visit) {
        var at = message.patient().flatMap(PatientSegment::diedAt).filter(time -> !time.isAfter(received))
                .orElseGet(() -> message.happenedAt(received));
        return new HospitalEvent.PersonDied(profile.source(), visit, at, message.trigger().equals("A03"));
    }

    private Admission admission(AdtMessage message, Visit visit) {
        var told = message.visit().orElseThrow();
        return new Admission(profile.source(), identity(message), visit,
                new Place(profile.trust(), told.wardCode(), told.bed(), told.place()), message.admittedAt(received), received);
    }

    private PersonIdentity identity(AdtMessage message) {
        var patient = message.patient().orElseThrow();
        return new PersonIdentity(profile.nhsNumber(patient),
                profile.statusAt().flatMap(position -> position.in(message.lines())), profile.numbersTraced(),
                profile.hospitalNumber(patient), patient.surname(), patient.givenName(), patient.birthDate(),
                patient.sex(), patient.address(), patient.postcode());
    }

    private Optional<Visit> visit(AdtMessage message) {
        return message.visit().flatMap(VisitSegment::number).map(number -> new Visit(profile.visitsOf(), number));
    }

    private Optional<Shortcoming> missing(AdtMessage message, String what) {
        if (message.visit().isEmpty()) {
            return Optional.of(new Shortcoming("PV1", SEGMENT_MISSING, what + " has no visit line (PV1)."));
        }
        if (visit(message).isEmpty()) {
            return Optional.of(new Shortcoming("PV1-19", FIELD_MISSING, what + " has no visit number (PV1-19)."));
        }
        return message.trigger().equals("A01") ? missingPerson(message.patient()) : Optional.empty();
    }

    private static Optional<Shortcoming> missingPerson(Optional<PatientSegment> patient) {
        if (patient.isEmpty()) {
            return Optional.of(new Shortcoming("PID", SEGMENT_MISSING, "The admission does not say who it is about (PID)."));
        }
        return patient.get().identifiers().isEmpty() ? Optional.of(new Shortcoming("PID-3", FIELD_MISSING,
                "The admission names the person by no number (PID-3).")) : Optional.empty();
    }

    private static boolean died(AdtMessage message) {
        return message.patient().filter(PatientSegment::died).isPresent();
    }

    private static Verdict act(HospitalEvent event) {
        return new Verdict.Act(event);
    }

    private static Verdict keep(String note) {
        return new Verdict.Keep(Optional.of(note));
    }

    private static Verdict keep() {
        return new Verdict.Keep(Optional.empty());
    }
}
