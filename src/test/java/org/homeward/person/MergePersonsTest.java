package org.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.fakes.MergesInMemory;
import org.homeward.fakes.PersonsInMemory;
import org.homeward.journey.JourneyId;
import org.homeward.person.MergePersons.Finding;
import org.homeward.person.MergePersons.Parting;
import org.junit.jupiter.api.Test;

class MergePersonsTest {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");
    private static final JourneyId LATER = new JourneyId("J-8M4G2R");
    private static final HospitalIdentifier A = new HospitalIdentifier("NORTHBRIDGE", "A");
    private static final HospitalIdentifier B = new HospitalIdentifier("NORTHBRIDGE", "B");
    private static final HospitalIdentifier C = new HospitalIdentifier("NORTHBRIDGE", "C");

    private final Map<HospitalIdentifier, List<JourneyId>> arrivals = new HashMap<>();
    private final List<String> reviews = new ArrayList<>();
    private final List<JourneyId> followed = new ArrayList<>();
    private final PersonsInMemory persons = new PersonsInMemory();
    private final MergesInMemory merges = new MergesInMemory();
    private final MergePersons mergePersons = new MergePersons(merges, persons,
            number -> arrivals.getOrDefault(number, List.of()), (journey, matter, reference) ->
            reviews.add(journey + " " + matter.key() + " " + reference), () -> Stream.of(followed::addAll));

    @Test
    void openJourneysGoToTheSurvivorAndComeBackWhenItIsUndone() {
        var one = known(A, "9990000018");
        var other = known(B, "");
        persons.match(JOURNEY, other.id());

        assertThat(mergePersons.merge(told(1, B, A))).isEqualTo(new MergePersons.Merged(List.of(JOURNEY)));
        assertThat(followed).containsExactly(JOURNEY);
        assertThat(persons.of(JOURNEY)).contains(one);
        assertThat(persons.withIdentifier(B)).contains(one);
        assertThat(persons.find(other.id())).as("nothing is deleted").contains(other);

        assertThat(mergePersons.undo(1)).isEqualTo(Parting.PARTED);
        assertThat(persons.of(JOURNEY)).contains(other);
        assertThat(persons.withIdentifier(B)).contains(other);
        assertThat(mergePersons.undo(1)).as("twice").isEqualTo(Parting.NOTHING_TO_PART);
    }

    @Test
    void aChainLeadsToItsEndInWhateverOrderItIsTold() {
        for (var order : List.of(List.of(told(1, A, B), told(2, B, C)), List.of(told(2, B, C), told(1, A, B)))) {
            persons.byId.clear();
            List.of(A, B, C).forEach(persons::untie);
            merges.all.clear();
            known(A, "");
            known(B, "");
            var last = known(C, "");
            order.forEach(mergePersons::merge);
            assertThat(List.of(A, B, C)).extracting(number -> persons.withIdentifier(number).orElseThrow()).containsOnly(last);
        }
    }

    @Test
    void aMergeOfNumbersThatNobodyKnowsIsMadeAsSoonAsOneIsKnown() {
        assertThat(mergePersons.merge(told(1, B, A))).isEqualTo(new MergePersons.NobodyKnown());
        var later = known(B, "9990000018");
        mergePersons.learned(B);
        assertThat(persons.withIdentifier(A)).contains(later);
        mergePersons.part(B, A);
        assertThat(persons.withIdentifier(A)).isEmpty();
    }

    @Test
    void recordsThatContradictEachOtherAreNeverMerged() {
        known(A, "9990000018");
        known(B, "9990000026");
        assertThat(mergePersons.merge(told(1, B, A))).isEqualTo(new MergePersons.ToLookAt(List.of()));
        assertThat(mergePersons.merge(told(1, B, A))).as("told twice").isEqualTo(new MergePersons.ToLookAt(List.of()));
        born(C, LocalDate.of(1950, 1, 1));
        assertThat(mergePersons.merge(told(2, C, A))).isEqualTo(new MergePersons.ToLookAt(List.of()));
        assertThat(List.of(A, B, C)).extracting(number -> persons.withIdentifier(number).orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    void aJourneyOpenedAfterTheMergeGoesWhereItsNumberBelongsWhenItIsUndone() {
        var one = known(A, "9990000018");
        var other = known(B, "");
        mergePersons.merge(told(1, B, A));
        persons.match(JOURNEY, one.id());
        persons.match(LATER, one.id());
        arrivals.put(B, List.of(JOURNEY));
        arrivals.put(A, List.of(LATER));
        persons.closed.add(LATER);
        mergePersons.undo(1);
        assertThat(persons.of(JOURNEY)).contains(other);
        assertThat(persons.of(LATER)).contains(one);
    }

    @Test
    void twoPeopleInHospitalAreMergedOnlyWhenInformationGovernanceHasLooked() {
        var one = known(A, "9990000018");
        var other = known(B, "");
        persons.match(JOURNEY, one.id());
        persons.match(LATER, other.id());
        assertThat(mergePersons.merge(told(1, B, A))).isEqualTo(new MergePersons.ToLookAt(List.of(LATER, JOURNEY)));
        assertThat(persons.of(LATER)).as("nothing merged").contains(other);
        assertThat(reviews).containsExactly(LATER + " merge 1");

        mergePersons.merge(told(2, B, A));
        assertThat(followed).isEmpty();
        assertThat(mergePersons.decide(1, Finding.SAME_PERSON)).isTrue();
        assertThat(followed).containsExactlyInAnyOrder(JOURNEY, LATER);
        assertThat(persons.of(LATER)).contains(one);
        assertThat(merges.all).extracting(Merge::state).containsOnly(Merge.State.DONE);

        assertThat(mergePersons.part(B, A)).as("both are in hospital").isEqualTo(Parting.ASKED_FIRST);
        assertThat(persons.of(LATER)).contains(one);
        assertThat(mergePersons.decide(1, Finding.CANNOT_TELL)).as("stays as it is").isTrue();
        assertThat(mergePersons.decide(1, Finding.TWO_PEOPLE)).isFalse();
        assertThat(persons.of(LATER)).contains(other);
    }

    @Test
    void whomInformationGovernanceKeptApartStaysApart() {
        known(A, "9990000018");
        known(B, "9990000026");
        mergePersons.merge(told(1, B, A));
        assertThat(mergePersons.decide(1, Finding.CANNOT_TELL)).isFalse();
        assertThat(merges.all).extracting(Merge::state).containsOnly(Merge.State.KEPT_APART);
        assertThat(List.of(A, B)).extracting(number -> persons.withIdentifier(number).orElseThrow()).doesNotHaveDuplicates();
    }

    @Test
    void aCircleEndsSomewhere() {
        known(A, "");
        known(B, "");
        mergePersons.merge(told(1, A, B));
        mergePersons.merge(told(2, B, A));
        assertThat(persons.withIdentifier(A)).isEqualTo(persons.withIdentifier(B));
    }

    private static Merge told(long message, HospitalIdentifier losing, HospitalIdentifier surviving) {
        return Merge.told(message, losing, surviving, "hl7:NBPAS", NOW, NOW);
    }

    private Person known(HospitalIdentifier number, String nhsNumber) {
        return keep(number, new Person(PersonId.fresh(), Optional.of(nhsNumber).filter(text -> !text.isEmpty())
                .map(NhsNumber::new), !nhsNumber.isEmpty(), "Elm", "Ada", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()));
    }

    private Person born(HospitalIdentifier number, LocalDate day) {
        var person = persons.withIdentifier(A).orElseThrow();
        persons.update(new Person(person.id(), person.nhsNumber(), person.nhsNumberVerified(), "Elm", "Ada",
                Optional.of(LocalDate.of(1940, 5, 4)), Optional.empty(), Optional.empty(), Optional.empty()));
        return keep(number, new Person(PersonId.fresh(), Optional.empty(), false, "Elm", "Ada", Optional.of(day),
                Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Person keep(HospitalIdentifier number, Person person) {
        persons.create(person, NOW);
        persons.tie(number, person.id());
        return person;
    }
}
