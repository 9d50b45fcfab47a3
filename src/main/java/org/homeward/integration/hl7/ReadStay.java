package org.homeward.integration.hl7;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.integration.hl7.EventTable.Meaning;
import org.homeward.integration.hl7.message.AdtMessage;
import org.homeward.integration.hl7.message.PatientSegment;
import org.homeward.integration.hl7.message.VisitDetailSegment;
import org.homeward.integration.hl7.message.VisitSegment;
import org.homeward.stay.Leaving;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvent.Details;
import org.homeward.stay.StayEvent.Kind;
import org.homeward.stay.StayEvent.Word;

/** Says in the words of a stay what a message tells about it. The message names a visit. */
record ReadStay(FeedProfile profile, Instant received, AdtMessage message) {

    private static final Optional<String> NOT_FINISHED = Optional.of("8");
    private static final Optional<String> DIED = Optional.of("4");

    HospitalEvent.OfStays of(Meaning meaning) {
        return switch (meaning) {
            case ADMISSION -> event(Kind.ADMITTED, message.admittedAt(received), details(Optional.empty()));
            case MOVE -> event(Kind.MOVED, message.happenedAt(received), details(Optional.empty()));
            case DISCHARGE -> left(message.visit().flatMap(VisitSegment::disposition));
            case STAYS_NO_LONGER -> left(NOT_FINISHED);
            case EXPECTATION -> event(Kind.EXPECTED, message.happenedAt(received), new Details(Optional.empty(),
                    Optional.empty(), expectedOn(), Optional.empty()));
            case ADMISSION_CANCELLED -> event(Kind.ADMISSION_CANCELLED, message.admittedAt(received), Details.NONE);
            case MOVE_CANCELLED -> event(Kind.MOVE_CANCELLED, message.happenedAt(received),
                    new Details(profile.place(message), Optional.empty(), Optional.empty(), Optional.empty()));
            case DISCHARGE_CANCELLED -> event(Kind.DISCHARGE_CANCELLED, message.leftAt(received), Details.NONE);
            default -> event(Kind.UPDATED, message.happenedAt(received), details(Optional.empty()));
        };
    }

    /** An update that says that the person has died. */
    HospitalEvent.OfStays death() {
        return event(Kind.DIED, diedAt().orElseGet(() -> message.happenedAt(received)), details(Optional.empty()));
    }

    HospitalEvent.OfStays deathAsDischarge() {
        var at = diedAt().orElseGet(() -> message.leftAt(received));
        return event(Kind.DIED, at, details(Optional.of(new Leaving(at, DIED, destination()))));
    }

    private HospitalEvent.OfStays left(Optional<String> method) {
        var at = message.leftAt(received);
        return event(Kind.LEFT, at, details(Optional.of(new Leaving(at, method, destination()))));
    }

    private Optional<String> destination() {
        return message.visit().flatMap(VisitSegment::destination);
    }

    private Optional<Instant> diedAt() {
        return message.patient().flatMap(PatientSegment::diedAt).filter(time -> !time.isAfter(received));
    }

    /** Where somebody left from says nothing new about where they lie. */
    private Details details(Optional<Leaving> leaving) {
        return new Details(leaving.isPresent() ? Optional.empty() : profile.place(message), leaving, expectedOn(),
                profile.who(message), profile.habits().admissionMethodAt().flatMap(position -> position.in(message.lines())));
    }

    private Optional<LocalDate> expectedOn() {
        return message.visitDetail().flatMap(VisitDetailSegment::expectedDischarge);
    }

    private HospitalEvent.OfStays event(Kind kind, Instant at, Details details) {
        return new HospitalEvent.OfStays(List.of(new StayEvent(0, profile.visit(message).orElseThrow(), kind, at,
                new Word(profile.source(), message.saidAt(received), message.sentAt(received), message.header().controlId(),
                        received), details)));
    }
}
