package org.homeward.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.UseCase;

/**
 * Says whom a council or a provider means: the NHS number says who it is, and surname and birth date have to be theirs. Where one
 * of them is not what our record says, it is nobody until somebody has found out.
 */
@UseCase
public class RecognisePerson {

    private final Persons persons;
    private final Clock clock;

    public RecognisePerson(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** Looks the person up; names are compared without accents, hyphens and capitals, and what our record leaves open fits. */
    public Recognised of(NhsNumber number, String surname, Optional<LocalDate> born) {
        var person = persons.withNhsNumber(number);
        var against = new ArrayList<Contradiction>();
        person.filter(it -> !isSameName(it.surname(), surname)).ifPresent(it -> against.add(new Contradiction("surname",
                "this is not the surname of the person with this NHS number on our record")));
        person.flatMap(Person::birthDate).filter(day -> born.filter(day::equals).isEmpty()).ifPresent(it -> against.add(
                new Contradiction("birth_date", "this is not the birth date of the person with this NHS number on our record")));
        return new Recognised(person, against);
    }

    /** Enters somebody who is not known. The number is believed only when the hospital says that it is verified. */
    public PersonId enter(NhsNumber number, String surname, String givenName, Optional<LocalDate> born) {
        var person = new Person(PersonId.fresh(), Optional.of(number), false, surname, givenName, born, Optional.empty(),
                Optional.empty(), Optional.empty());
        persons.create(person, clock.instant());
        return person.id();
    }

    private static boolean isSameName(String known, String told) {
        return known.isEmpty() || PlainName.of(known).equals(PlainName.of(told));
    }

    /**
     * Who it is.
     *
     * @param person  empty where nobody has this number yet
     * @param against what speaks against it, by the field of a file; nothing of such a line is taken
     */
    public record Recognised(Optional<Person> person, List<Contradiction> against) {

        public Recognised {
            Objects.requireNonNull(person);
            against = List.copyOf(against);
        }
    }

    /** One thing that is not what our record says. */
    public record Contradiction(String field, String sentence) {
    }
}
