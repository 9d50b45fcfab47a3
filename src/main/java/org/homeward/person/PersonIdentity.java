package org.homeward.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a message or a form says about who somebody is. Nothing in it has been checked.
 *
 * @param nhsNumber       as it was written, even if it is no valid NHS number
 * @param nhsNumberStatus 01 present and verified, 02 to 08 otherwise; empty where the sender gives none
 * @param numbersTraced   whether the sender has signed that its NHS numbers are verified
 * @param address         one line, without the postcode
 * @param gpPractice      national code of the GP practice where the person is registered
 */
public record PersonIdentity(Optional<String> nhsNumber, Optional<String> nhsNumberStatus, boolean numbersTraced,
                             Optional<HospitalIdentifier> hospitalIdentifier, Optional<String> surname,
                             Optional<String> givenName, Optional<LocalDate> birthDate, Optional<String> sex,
                             Optional<String> address, Optional<String> postcode, Optional<String> gpPractice) {

    /** Somebody of whom nothing was told. */
    public static final PersonIdentity NOBODY = new PersonIdentity(Optional.empty(), Optional.empty(), false, Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public PersonIdentity {
        Objects.requireNonNull(hospitalIdentifier);
        Objects.requireNonNull(birthDate);
        nhsNumber = written(nhsNumber);
        nhsNumberStatus = written(nhsNumberStatus);
        surname = written(surname);
        givenName = written(givenName);
        sex = written(sex);
        address = written(address);
        postcode = written(postcode);
        gpPractice = written(gpPractice);
    }

    /** Somebody whose GP practice nobody told. */
    public PersonIdentity(Optional<String> nhsNumber, Optional<String> nhsNumberStatus, boolean numbersTraced,
                          Optional<HospitalIdentifier> hospitalIdentifier, Optional<String> surname,
                          Optional<String> givenName, Optional<LocalDate> birthDate, Optional<String> sex,
                          Optional<String> address, Optional<String> postcode) {
        this(nhsNumber, nhsNumberStatus, numbersTraced, hospitalIdentifier, surname, givenName, birthDate, sex, address,
                postcode, Optional.empty());
    }

    public PersonIdentity registeredAt(String newGpPractice) {
        return new PersonIdentity(nhsNumber, nhsNumberStatus, numbersTraced, hospitalIdentifier, surname, givenName,
                birthDate, sex, address, postcode, Optional.of(newGpPractice));
    }

    /** What this one leaves open is taken from an older word. A status always goes with the number that it was told with. */
    public PersonIdentity or(PersonIdentity older) {
        var withNumber = nhsNumber.isPresent() ? this : older;
        return new PersonIdentity(withNumber.nhsNumber, withNumber.nhsNumberStatus, withNumber.numbersTraced,
                hospitalIdentifier.or(older::hospitalIdentifier), surname.or(older::surname),
                givenName.or(older::givenName), birthDate.or(older::birthDate), sex.or(older::sex),
                address.or(older::address), address.isPresent() ? postcode : older.postcode,
                gpPractice.or(older::gpPractice));
    }

    /** The NHS number, where one was given and its check digit is right. */
    public Optional<NhsNumber> validNhsNumber() {
        return nhsNumber.flatMap(NhsNumber::read);
    }

    /** Whether the number may be relied on: verified, or unmarked from a sender whose numbers are traced. */
    public boolean nhsNumberVerified() {
        return validNhsNumber().isPresent() && nhsNumberStatus.map("01"::equals).orElse(numbersTraced);
    }

    private static Optional<String> written(Optional<String> text) {
        return text.map(String::strip).filter(t -> !t.isEmpty());
    }
}
