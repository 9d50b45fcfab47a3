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

    /** The person with this NHS number; where their record was merged into another, that one. */
    Optional<Person> withNhsNumber(NhsNumber number);

    /** The person whom a hospital's number means; where their record was merged into another, that one. */
    Optional<Person> withIdentifier(HospitalIdentifier identifier);

    /** The record to which a hospital's number was tied, whatever it has been merged into since. */
    Optional<Person> tied(HospitalIdentifier identifier);

    /** The record that stands for this one: itself, or the one that it was merged into. */
    Person surviving(Person person);

    /** Those with this surname, in capitals or not, who were born on this day. */
    List<Person> similar(String surname, LocalDate birthDate);

    /** Says that a hospital's number means this person. The first tie of a number stays. */
    void tie(HospitalIdentifier identifier, PersonId person);

    void untie(HospitalIdentifier identifier);

    /** Says that both records are about the same person, and that the second stands for both. Nothing is deleted. */
    void merge(PersonId losing, PersonId surviving);

    /** Takes a merge back. */
    void part(PersonId losing);

    /** Every journey on this record, open ones first, then the newest first. */
    List<JourneyId> journeys(PersonId person);

    /** The open journeys home on this record, without attendances in an emergency department. */
    List<JourneyId> openJourneys(PersonId person);

    /** Says whose journey it is; from then on the journey counts as matched. */
    void match(JourneyId journey, PersonId person);

    /** Says that it is not known any more whose journey it is. */
    void unmatch(JourneyId journey);

    /** Whose journey it is; empty while it is not yet matched. */
    Optional<Person> of(JourneyId journey);
}
