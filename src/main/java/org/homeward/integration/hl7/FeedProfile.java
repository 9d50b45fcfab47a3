package org.homeward.integration.hl7;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.integration.hl7.message.AdtMessage;
import org.homeward.integration.hl7.message.Identifier;
import org.homeward.integration.hl7.message.PatientSegment;
import org.homeward.integration.hl7.message.VisitSegment;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Place;
import org.homeward.stay.Visit;

/**
 * What has been agreed with one sender about how its messages are to be read.
 *
 * @param application     MSH-3 of its messages
 * @param facility        MSH-4 of its messages; any, where it is left out
 * @param trust           the hospital trust it speaks for, as known here
 * @param numbersFrom     who gives the hospital numbers (PID-3.4); where it is left out, the first number that is no NHS number
 * @param statusAt        where the status of the NHS number stands; where it is left out, no status is believed
 * @param tracedStatement who signed, and when, that the NHS numbers of this sender are traced; nobody, where it is left out
 * @param visitsOf        under whose name its visits are counted
 * @param classes         what its patient classes mean
 * @param habits          what else its system does in its own way
 */
public record FeedProfile(String application, Optional<String> facility, Optional<String> trust,
                          Optional<String> numbersFrom, Optional<FieldPosition> statusAt,
                          Optional<String> tracedStatement, String visitsOf, Map<String, PatientClass> classes,
                          Habits habits) {

    public FeedProfile {
        Objects.requireNonNull(application);
        Objects.requireNonNull(facility);
        Objects.requireNonNull(trust);
        Objects.requireNonNull(numbersFrom);
        Objects.requireNonNull(statusAt);
        Objects.requireNonNull(tracedStatement);
        Objects.requireNonNull(visitsOf);
        Objects.requireNonNull(habits);
        classes = Map.copyOf(classes);
    }

    /** A sender without habits of its own. */
    public FeedProfile(String application, Optional<String> facility, Optional<String> trust,
                       Optional<String> numbersFrom, Optional<FieldPosition> statusAt,
                       Optional<String> tracedStatement, String visitsOf, Map<String, PatientClass> classes) {
        this(application, facility, trust, numbersFrom, statusAt, tracedStatement, visitsOf, classes, Habits.NONE);
    }

    public boolean numbersTraced() {
        return tracedStatement.isPresent();
    }

    /** What it is called. Example: {@code NBPAS/NORTHBRIDGE}, or {@code NBPAS} where it is for any facility. */
    public String name() {
        return application + facility.map("/"::concat).orElse("");
    }

    /** The name under which what this sender tells is noted. Example: {@code hl7:NBPAS}. */
    public String source() {
        return "hl7:" + application;
    }

    /** What the class of a visit means; empty where this sender has not said what its letters mean. */
    Optional<PatientClass> patientClass(VisitSegment visit) {
        return visit.wardCode().filter(habits.wardsWithoutStay()::contains).isPresent() ? Optional.of(PatientClass.NO_STAY)
                : PatientClass.read(visit.patientClass(), classes);
    }

    Optional<Visit> visit(AdtMessage message) {
        return message.visit().flatMap(VisitSegment::number).map(this::visit);
    }

    Visit visit(String number) {
        return new Visit(visitsOf, number);
    }

    Optional<Place> place(AdtMessage message) {
        return message.visit().filter(told -> !told.place().isEmpty())
                .map(told -> new Place(trust, told.wardCode(), told.bed(), told.place()));
    }

    Optional<PersonIdentity> who(AdtMessage message) {
        return message.patient().map(patient -> new PersonIdentity(nhsNumber(patient)
                .or(() -> habits.nhsNumberAt().flatMap(position -> position.in(message.lines()))),
                statusAt.flatMap(position -> position.in(message.lines())), numbersTraced(),
                hospitalNumber(patient.identifiers()), patient.surname(), patient.givenName(), patient.birthDate(),
                patient.sex(), patient.address(), patient.postcode(),
                habits.practiceAt().flatMap(position -> position.in(message.lines()))));
    }

    Optional<HospitalIdentifier> hospitalNumber(List<Identifier> identifiers) {
        return identifiers.stream().filter(number -> !number.isNhsNumber())
                .filter(number -> numbersFrom.isEmpty() || number.authority().equals(numbersFrom))
                .findFirst().map(number -> new HospitalIdentifier(numbersFrom.orElse(visitsOf), number.value()));
    }

    /** What the message says to questions of the daily review, by question. */
    Map<String, String> facts(AdtMessage message) {
        Map<String, String> facts = new TreeMap<>();
        habits.facts().forEach(field -> field.in(message.lines()).ifPresent(value -> facts.put(field.question(), value)));
        return facts;
    }

    private static Optional<String> nhsNumber(PatientSegment patient) {
        return patient.identifiers().stream().filter(Identifier::isNhsNumber).findFirst().map(Identifier::value);
    }

    /**
     * What a sending system does in its own way.
     *
     * @param nhsNumberAt         where older systems put the NHS number besides PID-3, for example PID-19
     * @param practiceAt          where the code of the GP practice stands
     * @param wardsWithoutStay    wards (PV1-3.1) where nobody stays: same-day emergency care, virtual wards
     * @param dischargeByUpdate   whether an update (A08) that carries a time of leaving (PV1-45) is a discharge
     * @param silence             how long it may be silent, and when, before the operator is told
     * @param admissionMethodAt   where the NHS admission method stands, for example PV1-4
     * @param facts               which fields answer questions of the daily review
     */
    public record Habits(Optional<FieldPosition> nhsNumberAt, Optional<FieldPosition> practiceAt,
                         List<String> wardsWithoutStay, boolean dischargeByUpdate, UsualSilence silence,
                         Optional<FieldPosition> admissionMethodAt, List<FactField> facts) {

        public static final Habits NONE = new Habits(Optional.empty(), Optional.empty(), List.of(), false,
                UsualSilence.IN_THE_DAYTIME, Optional.empty(), FactField.USUAL);

        public Habits {
            Objects.requireNonNull(nhsNumberAt);
            Objects.requireNonNull(practiceAt);
            Objects.requireNonNull(silence);
            Objects.requireNonNull(admissionMethodAt);
            wardsWithoutStay = List.copyOf(wardsWithoutStay);
            facts = List.copyOf(facts);
        }
    }
}
