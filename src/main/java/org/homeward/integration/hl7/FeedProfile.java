package org.homeward.integration.hl7;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.homeward.integration.hl7.message.Identifier;
import org.homeward.integration.hl7.message.PatientSegment;
import org.homeward.person.HospitalIdentifier;

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
 */
public record FeedProfile(String application, Optional<String> facility, Optional<String> trust,
                          Optional<String> numbersFrom, Optional<FieldPosition> statusAt,
                          Optional<String> tracedStatement, String visitsOf, Map<String, PatientClass> classes) {

    public FeedProfile {
        Objects.requireNonNull(application);
        Objects.requireNonNull(facility);
        Objects.requireNonNull(trust);
        Objects.requireNonNull(numbersFrom);
        Objects.requireNonNull(statusAt);
        Objects.requireNonNull(tracedStatement);
        Objects.requireNonNull(visitsOf);
        classes = Map.copyOf(classes);
    }

    public boolean numbersTraced() {
        return tracedStatement.isPresent();
    }

    /** The name under which what this sender tells is noted. Example: {@code hl7:NBPAS}. */
    public String source() {
        return "hl7:" + application;
    }

    Optional<HospitalIdentifier> hospitalNumber(PatientSegment patient) {
        return patient.identifiers().stream().filter(number -> !number.isNhsNumber())
                .filter(number -> numbersFrom.isEmpty() || number.authority().equals(numbersFrom))
                .findFirst().map(number -> new HospitalIdentifier(numbersFrom.orElse(visitsOf), number.value()));
    }

    Optional<String> nhsNumber(PatientSegment patient) {
        return patient.identifiers().stream().filter(Identifier::isNhsNumber).findFirst().map(Identifier::value);
    }
}
