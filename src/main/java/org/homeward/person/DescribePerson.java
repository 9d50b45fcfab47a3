package org.homeward.person;

import java.util.Optional;
import org.homeward.journey.UseCase;

/**
 * Takes a hospital's newer description of somebody known here by number: where they live and what else may change. Who
 * is not known here is not made known by it, and whoever is described as somebody else is left as they were.
 */
@UseCase
public class DescribePerson {

    private final Persons persons;

    public DescribePerson(Persons persons) {
        this.persons = persons;
    }

    /** @return whether somebody known here was described */
    public boolean describe(PersonIdentity told) {
        var known = told.hospitalIdentifier().flatMap(persons::withIdentifier)
                .or(() -> Optional.of(told).filter(PersonIdentity::nhsNumberVerified).flatMap(PersonIdentity::validNhsNumber)
                        .flatMap(persons::withNhsNumber))
                .filter(person -> isAbout(told, person));
        known.ifPresent(person -> persons.update(person.updatedBy(told)));
        return known.isPresent();
    }

    private static boolean isAbout(PersonIdentity told, Person person) {
        return told.birthDate().equals(person.birthDate())
                && told.surname().filter(person.surname()::equalsIgnoreCase).isPresent()
                && told.validNhsNumber().flatMap(number -> person.nhsNumber().map(number::equals)).orElse(true);
    }
}
