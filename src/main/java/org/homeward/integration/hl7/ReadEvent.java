package org.homeward.integration.hl7;

import static org.homeward.integration.hl7.message.Shortcoming.FIELD_MISSING;
import static org.homeward.integration.hl7.message.Shortcoming.SEGMENT_MISSING;

import java.time.Instant;
import java.util.Optional;
import org.homeward.integration.hl7.EventTable.Meaning;
import org.homeward.integration.hl7.message.AdtMessage;
import org.homeward.integration.hl7.message.PatientSegment;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.integration.hl7.message.VisitSegment;

/**
 * Says what has happened according to one message of one sender: the event ({@link EventTable}) and the patient class
 * together decide. Whatever else is told is kept, with a word to the operator why nothing is done about it.
 *
 * @param received when the message came
 */
record ReadEvent(FeedProfile profile, Instant received) {

    Verdict read(AdtMessage message) {
        var meaning = EventTable.meaning(message.trigger());
        return missing(message, meaning).<Verdict>map(Verdict.Unusable::new).orElseGet(() -> switch (meaning) {
            case ADMISSION, MOVE, DISCHARGE, UPDATE, REGISTRATION, EXPECTATION -> byClass(message, meaning);
            case STAYS_NO_LONGER -> act(stay(message).of(meaning));
            case ADMISSION_CANCELLED -> isOf(message, PatientClass.EMERGENCY) ? attendance(stay(message).of(meaning))
                    : act(stay(message).of(meaning));
            case DISCHARGE_CANCELLED -> isOf(message, PatientClass.EMERGENCY) ? attendance(stay(message).of(meaning))
                    : ofStay(message, meaning);
            case MOVE_CANCELLED -> isOf(message, PatientClass.EMERGENCY) ? keep("It takes back a move within the emergency "
                    + "department; nothing changes.") : ofStay(message, meaning);
            case SWAP -> act(new HospitalEvent.OfStays(message.aboutEachPerson().stream()
                    .flatMap(own -> stay(own).of(Meaning.MOVE).events().stream()).toList()));
            case PERSON, MERGE, UNMERGE, NUMBER_CHANGED -> new ReadIdentity(profile, received).read(message, meaning);
            case VISIT_MOVED -> new ReadIdentity(profile, received).readMovedVisit(message);
            case PLAN -> keep("Somebody is expected; no stay opens before they have come.");
            case PLANNED_MOVE -> keep("A move is planned; the person moves when the hospital says that they have.");
            case DELETION -> new ReadIdentity(profile, received).readDeletion(message);
            case NOTHING -> keep();
        });
    }

    private Verdict byClass(AdtMessage message, Meaning meaning) {
        if (meaning == Meaning.UPDATE && died(message) && profile.visit(message).isPresent()) {
            return isOf(message, PatientClass.EMERGENCY) ? attendance(stay(message).death()) : act(stay(message).death());
        }
        if (message.visit().isEmpty() || profile.visit(message).isEmpty()) {
            return meaning == Meaning.UPDATE ? new ReadIdentity(profile, received).read(message, Meaning.PERSON) : keep();
        }
        var patientClass = profile.patientClass(message.visit().get());
        if (patientClass.isEmpty()) {
            return keep("The patient class (PV1-2) is not in the sender's profile (patient-class-not-in-profile), "
                    + "so nothing was done.");
        }
        return switch (patientClass.get()) {
            case INPATIENT -> act(inpatient(message, meaning));
            case PRE_ADMISSION -> switch (meaning) {
                case DISCHARGE -> keep("The patient class (PV1-2) means that no stay ends with this discharge.");
                case REGISTRATION -> keep("Somebody is expected; no stay opens before they have come.");
                default -> act(stay(message).of(meaning));
            };
            case EMERGENCY -> emergency(message, meaning);
            case NO_STAY -> keep(meaning == Meaning.DISCHARGE
                    ? "The patient class (PV1-2) means that no stay ends with this discharge."
                    : "The patient class (PV1-2) means that nobody stays; it opens no stay.");
        };
    }

    private HospitalEvent inpatient(AdtMessage message, Meaning meaning) {
        var leavesByUpdate = profile.habits().dischargeByUpdate() && meaning == Meaning.UPDATE
                && message.visit().flatMap(VisitSegment::dischargedAt).isPresent();
        return meaning == Meaning.DISCHARGE && died(message) ? stay(message).deathAsDischarge()
                : stay(message).of(leavesByUpdate ? Meaning.DISCHARGE : meaning);
    }

    /** An arrival in an emergency department is told as a registration, or as an admission of this class. */
    private Verdict emergency(AdtMessage message, Meaning meaning) {
        return switch (meaning) {
            case EXPECTATION -> keep("Nobody is expected to leave an emergency department on a day.");
            case REGISTRATION -> attendance(stay(message).of(Meaning.ADMISSION));
            case DISCHARGE -> attendance(died(message) ? stay(message).deathAsDischarge() : stay(message).of(meaning));
            default -> attendance(stay(message).of(meaning));
        };
    }

    private Verdict ofStay(AdtMessage message, Meaning meaning) {
        return isOf(message, PatientClass.NO_STAY) ? keep("Nobody stays by this patient class (PV1-2), so nothing is taken back.")
                : act(stay(message).of(meaning));
    }

    private boolean isOf(AdtMessage message, PatientClass wanted) {
        return message.visit().flatMap(profile::patientClass).filter(wanted::equals).isPresent();
    }

    private static Verdict attendance(HospitalEvent.OfStays said) {
        return act(new HospitalEvent.OfAttendance(said.events().get(0)));
    }

    private ReadStay stay(AdtMessage message) {
        return new ReadStay(profile, received, message);
    }

    private Optional<Shortcoming> missing(AdtMessage message, Meaning meaning) {
        if (meaning == Meaning.SWAP) {
            var people = message.aboutEachPerson();
            return people.size() == 2 && people.stream().allMatch(own -> profile.visit(own).isPresent()) ? Optional.empty()
                    : Optional.of(new Shortcoming("PV1-19", FIELD_MISSING, "The swap does not name two people and the visit "
                            + "number of each (PV1-19)."));
        }
        if (!EventTable.needsVisit(meaning)) {
            return Optional.empty();
        }
        if (message.visit().isEmpty()) {
            return Optional.of(new Shortcoming("PV1", SEGMENT_MISSING, meaning.words() + " has no visit line (PV1)."));
        }
        if (profile.visit(message).isEmpty()) {
            return Optional.of(new Shortcoming("PV1-19", FIELD_MISSING, meaning.words() + " has no visit number (PV1-19)."));
        }
        return meaning == Meaning.ADMISSION ? missingPerson(message.patient()) : Optional.empty();
    }

    private static Optional<Shortcoming> missingPerson(Optional<PatientSegment> patient) {
        if (patient.isEmpty()) {
            return Optional.of(new Shortcoming("PID", SEGMENT_MISSING, "The admission does not say who it is about (PID)."));
        }
        return patient.get().identifiers().isEmpty() ? Optional.of(new Shortcoming("PID-3", FIELD_MISSING,
                "The admission names the person by no number (PID-3).")) : Optional.empty();
    }

    static boolean died(AdtMessage message) {
        return message.patient().filter(PatientSegment::died).isPresent()
                || message.visit().flatMap(VisitSegment::disposition).filter("4"::equals).isPresent();
    }

    private static Verdict act(HospitalEvent event) {
        return new Verdict.Act(event);
    }

    static Verdict keep(String note) {
        return new Verdict.Keep(Optional.of(note));
    }

    private static Verdict keep() {
        return new Verdict.Keep(Optional.empty());
    }
}
