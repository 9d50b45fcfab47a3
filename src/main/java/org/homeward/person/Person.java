package org.homeward.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody known here.
 *
 * @param nhsNumberVerified whether a sender who traces numbers, or a status of 01, stands behind the NHS number
 * @param surname           empty text where it was never told
 */
public record Person(PersonId id, Optional<NhsNumber> nhsNumber, boolean nhsNumberVerified, String surname,
                     String givenName, Optional<LocalDate> birthDate, Optional<String> sex, Optional<String> address,
                     Optional<String> postcode) {

    public Person {
        Objects.requireNonNull(id);
        Objects.requireNonNull(nhsNumber);
        Objects.requireNonNull(surname);
        Objects.requireNonNull(givenName);
        Objects.requireNonNull(birthDate);
        Objects.requireNonNull(sex);
        Objects.requireNonNull(address);
        Objects.requireNonNull(postcode);
    }

    /** A new record for the person whom a message describes. */
    public static Person describedBy(PersonIdentity identity) {
        return new Person(PersonId.fresh(), identity.validNhsNumber(), identity.nhsNumberVerified(),
                identity.surname().orElse(""), identity.givenName().orElse(""), identity.birthDate(), identity.sex(),
                identity.address(), identity.postcode());
    }

    /** The same person, as a trusted newer message describes them; what it leaves out stays as it was. */
    public Person updatedBy(PersonIdentity identity) {
        return new Person(id, nhsNumber.or(identity::validNhsNumber),
                nhsNumberVerified || nhsNumber.or(identity::validNhsNumber).equals(identity.validNhsNumber())
                        && identity.nhsNumberVerified(),
                surname.isEmpty() ? identity.surname().orElse("") : surname,
                givenName.isEmpty() ? identity.givenName().orElse("") : givenName,
                birthDate.or(identity::birthDate), identity.sex().or(() -> sex), identity.address().or(() -> address),
                identity.postcode().or(() -> postcode));
    }

    public Person withoutNhsNumber() {
        return new Person(id, Optional.empty(), false, surname, givenName, birthDate, sex, address, postcode);
    }

    @Override
    public String toString() {
        return "Person " + id;
    }
}
