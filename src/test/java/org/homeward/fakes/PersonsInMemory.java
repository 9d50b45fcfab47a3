package org.homeward.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.JourneyId;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.NhsNumber;
import org.homeward.person.Person;
import org.homeward.person.PersonId;
import org.homeward.person.Persons;

/** People for a test without a database. */
public final class PersonsInMemory implements Persons {

    public final Map<PersonId, Person> byId = new LinkedHashMap<>();
    private final Map<HospitalIdentifier, PersonId> ties = new HashMap<>();
    private final Map<PersonId, PersonId> mergedInto = new HashMap<>();
    public final Set<JourneyId> closed = new HashSet<>();
    private final Map<JourneyId, PersonId> journeys = new HashMap<>();

    @Override
    public void create(Person person, Instant at) {
        byId.put(person.id(), person);
    }

    @Override
    public void update(Person person) {
        byId.put(person.id(), person);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Person> withNhsNumber(NhsNumber number) {
        return byId.values().stream().filter(p -> p.nhsNumber().filter(number::equals).isPresent()).findFirst()
                .map(this::surviving);
    }

    @Override
    public Optional<Person> withIdentifier(HospitalIdentifier identifier) {
        return tied(identifier).map(this::surviving);
    }

    @Override
    public Optional<Person> tied(HospitalIdentifier identifier) {
        return Optional.ofNullable(ties.get(identifier)).map(byId::get);
    }

    @Override
    public Person surviving(Person person) {
        return mergedInto.containsKey(person.id()) ? surviving(byId.get(mergedInto.get(person.id()))) : person;
    }

    @Override
    public void untie(HospitalIdentifier identifier) {
        ties.remove(identifier);
    }

    @Override
    public void merge(PersonId losing, PersonId surviving) {
        mergedInto.put(losing, surviving);
    }

    @Override
    public void part(PersonId losing) {
        mergedInto.remove(losing);
    }

    @Override
    public List<JourneyId> journeys(PersonId person) {
        return journeys.entrySet().stream().filter(entry -> entry.getValue().equals(person)).map(Map.Entry::getKey).toList();
    }

    @Override
    public List<JourneyId> openJourneys(PersonId person) {
        return journeys.entrySet().stream().filter(entry -> entry.getValue().equals(person) && !closed.contains(entry.getKey()))
                .map(Map.Entry::getKey).toList();
    }

    @Override
    public void unmatch(JourneyId journey) {
        journeys.remove(journey);
    }

    @Override
    public List<Person> similar(String surname, LocalDate birthDate) {
        return byId.values().stream().filter(p -> !mergedInto.containsKey(p.id()) && p.surname().equalsIgnoreCase(surname)
                && p.birthDate().filter(birthDate::equals).isPresent()).toList();
    }

    @Override
    public void tie(HospitalIdentifier identifier, PersonId person) {
        ties.putIfAbsent(identifier, person);
    }

    @Override
    public void match(JourneyId journey, PersonId person) {
        journeys.put(journey, person);
    }

    @Override
    public Optional<Person> of(JourneyId journey) {
        return Optional.ofNullable(journeys.get(journey)).map(byId::get).map(this::surviving);
    }
}
