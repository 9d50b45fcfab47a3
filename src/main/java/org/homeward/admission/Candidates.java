package org.homeward.admission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.homeward.person.Person;
import org.homeward.person.PersonIdentity;
import org.homeward.person.Persons;

/**
 * Those known here who may be the person that a message describes.
 *
 * @param byNumber   who has the NHS number
 * @param byHospital who has the hospital's number
 * @param similar    who has the surname and birth date
 */
record Candidates(Optional<Person> byNumber, Optional<Person> byHospital, List<Person> similar) {

    static Candidates of(PersonIdentity identity, Persons persons) {
        return new Candidates(identity.validNhsNumber().flatMap(persons::withNhsNumber),
                identity.hospitalIdentifier().flatMap(persons::withIdentifier),
                identity.surname().flatMap(surname -> identity.birthDate()
                        .map(born -> persons.similar(surname, born))).orElse(List.of()));
    }

    /** The one person whom the numbers mean; empty where they mean nobody, or two different people. */
    Optional<Person> known(PersonIdentity identity) {
        return contradict(identity) ? Optional.empty() : byNumber.or(() -> byHospital);
    }

    /** Whether NHS number and hospital number cannot both be right: a person has to look. */
    boolean contradict(PersonIdentity identity) {
        return byHospital.filter(local -> byNumber.map(person -> !person.id().equals(local.id())).orElse(
                local.nhsNumber().isPresent() && identity.validNhsNumber().isPresent())).isPresent();
    }

    /** Everybody a person might choose from, the likeliest first. */
    List<Person> all() {
        var everybody = new LinkedHashSet<Person>();
        byNumber.ifPresent(everybody::add);
        byHospital.ifPresent(everybody::add);
        everybody.addAll(similar);
        return new ArrayList<>(everybody);
    }
}
