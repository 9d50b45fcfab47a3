package org.homeward.demo.world;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.homeward.person.NhsNumber;

/**
 * Somebody who does not exist.
 *
 * @param nhsNumber      begins with 999; nobody else in the same world has it
 * @param hospitalNumber by which the trust knows them, for example {@code NB0000417}
 * @param sex            {@code F} or {@code M}, as messages write it
 * @param address        one line without the postcode
 * @param postcode       of an area that does not exist
 * @param council        key of the council where they live
 * @param practice       code of their GP practice
 * @param language       in which they speak best, for example {@code English}
 * @param livesWith      in plain words, for example {@code Her husband}; empty for who lives alone or in a care home
 * @param contact        next of kin; empty for who has nobody
 */
public record SimulatedPerson(NhsNumber nhsNumber, String hospitalNumber, String givenName, String surname, LocalDate born,
                              String sex, String address, String postcode, String council, String practice, String language,
                              Optional<String> livesWith, Optional<Contact> contact) {

    public SimulatedPerson {
        Objects.requireNonNull(nhsNumber);
        Objects.requireNonNull(born);
        Objects.requireNonNull(livesWith);
        Objects.requireNonNull(contact);
    }

    public int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    /**
     * Whom the hospital telephones.
     *
     * @param relation  in plain words, for example {@code daughter}
     * @param telephone of the range for plays and films, 01632 960000 to 960999
     * @param helps     whether they help at home without pay and are willing and able to go on
     */
    public record Contact(String name, String relation, String telephone, boolean helps) { }
}
