package org.homeward.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Everybody known here, and whose journey each journey is. */
public interface Persons {

    void create(Person person, Instant at);

    void update(Person person);

    Optional<Person> find(PersonId id);

    Optional<Person> withNhsNumber(NhsNumber number);

    Optional<Person> withIdentifier(HospitalIdentifier identifier);

    /** Those with this surname, in capitals or not, who were born on this day. */
    List<Person> similar(String surname, LocalDate birthDate);

    /** Says that a hospital's number means this person. The first tie of a number stays. */
    void tie(HospitalIdentifier identifier, PersonId person);

    /** Says whose journey it is; from then on the journey counts as matched. */
    void match(JourneyId journey, PersonId person);

    /** Whose journey it is; empty while it is not yet matched. */
    Optional<Person> of(JourneyId journey);
}
