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

    /** The same person, as a newer message describes them. Name and birth date stay as they were where known. */
    public Person updatedBy(PersonIdentity newer) {
        var number = nhsNumber.or(newer::validNhsNumber);
        boolean vouchedFor = newer.nhsNumberVerified() && number.equals(newer.validNhsNumber());
        return new Person(id, number, nhsNumberVerified || vouchedFor,
                surname.isEmpty() ? newer.surname().orElse("") : surname,
                givenName.isEmpty() ? newer.givenName().orElse("") : givenName,
                birthDate.or(newer::birthDate), newer.sex().or(() -> sex), newer.address().or(() -> address),
                newer.postcode().or(() -> postcode));
    }

    public Person withoutNhsNumber() {
        return new Person(id, Optional.empty(), false, surname, givenName, birthDate, sex, address, postcode);
    }

    @Override
    public String toString() {
        return "Person " + id;
    }
}
