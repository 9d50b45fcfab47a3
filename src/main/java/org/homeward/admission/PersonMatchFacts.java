package org.homeward.admission;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.homeward.journey.JourneyId;
import org.homeward.person.Person;
import org.homeward.person.PersonIdentity;
import org.homeward.person.PlainName;
import org.homeward.person.Persons;
import org.homeward.tasks.Fact;

/**
 * What decision {@code person-match} has to know about a message and the people known here. Where NHS number and
 * hospital number mean two different people, whether the person is known counts as not known, so a person looks.
 */
public final class PersonMatchFacts {

    private final AdmissionNotices notices;
    private final Persons persons;

    public PersonMatchFacts(AdmissionNotices notices, Persons persons) {
        this.notices = notices;
        this.persons = persons;
    }

    public Fact personKnown() {
        return compared("personKnown", (told, found) -> found.contradict(told) ? Optional.empty()
                : Optional.of(found.known(told).isPresent()));
    }

    public Fact nhsNumberPresent() {
        return told("nhsNumberPresent", told -> Optional.of(told.nhsNumber().isPresent()));
    }

    public Fact checkDigitValid() {
        return told("checkDigitValid", told -> Optional.of(told.validNhsNumber().isPresent()));
    }

    public Fact nhsNumberStatus() {
        return told("nhsNumberStatus", PersonIdentity::nhsNumberStatus);
    }

    public Fact numbersAreTraced() {
        return told("numbersAreTraced", told -> Optional.of(told.numbersTraced()));
    }

    public Fact localNumberOfVerifiedPerson() {
        return compared("localNumberOfVerifiedPerson",
                (told, found) -> Optional.of(found.byHospital().filter(Person::nhsNumberVerified).isPresent()));
    }

    public Fact dateOfBirthMatches() {
        return compared("dateOfBirthMatches", (told, found) -> Optional.of(sameOrNew(told, found,
                told.birthDate().isPresent(), (identity, person) -> identity.birthDate().equals(person.birthDate()))));
    }

    public Fact surnameMatches() {
        return compared("surnameMatches", (told, found) -> Optional.of(sameOrNew(told, found,
                told.surname().isPresent(), (identity, person) -> identity.surname()
                        .filter(surname -> PlainName.of(surname).equals(PlainName.of(person.surname()))).isPresent())));
    }

    public Fact similarPersonExists() {
        return compared("similarPersonExists", (told, found) -> Optional.of(found.similar().stream()
                .anyMatch(person -> found.known(told).filter(known -> known.id().equals(person.id())).isEmpty())));
    }

    /** A known person has to be the same; for a new person it is enough that the message says something. */
    private static boolean sameOrNew(PersonIdentity told, Candidates found, boolean present,
                                     BiPredicate<PersonIdentity, Person> same) {
        return present && found.known(told).map(person -> same.test(told, person)).orElse(true);
    }

    private Fact told(String name, Function<PersonIdentity, Optional<?>> finding) {
        return Fact.named(name, journey -> identity(journey).flatMap(finding::apply));
    }

    private Fact compared(String name, BiFunction<PersonIdentity, Candidates, Optional<?>> finding) {
        return Fact.named(name, journey -> identity(journey)
                .flatMap(told -> finding.apply(told, Candidates.of(told, persons))));
    }

    private Optional<PersonIdentity> identity(JourneyId journey) {
        return notices.of(journey).map(AdmissionNotice::identity);
    }
}
