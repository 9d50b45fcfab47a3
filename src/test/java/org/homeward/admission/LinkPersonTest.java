package org.homeward.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.fakes.Hospital.NOW;
import static org.homeward.fakes.Hospital.identity;

import java.util.Map;
import org.homeward.fakes.Hospital;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TimelineEntry;
import org.homeward.person.NhsNumber;
import org.homeward.person.Person;
import org.homeward.stay.Whereabouts;
import org.junit.jupiter.api.Test;

class LinkPersonTest {

    private static final NhsNumber NUMBER = new NhsNumber("9990000018");

    private final Hospital hospital = new Hospital();
    private final JourneyId journey = hospital.admit();
    private final LinkPerson linkPerson = new LinkPerson(hospital.notices, hospital.persons, hospital.answers,
            hospital.mergePersons, hospital.journeys, new Whereabouts(hospital.directory), hospital.timeline::add, hospital.clock);

    @Test
    void aNewVerifiedPersonGetsARecord() {
        linkPerson.link(journey, HowMatched.AUTOMATIC_NEW_PERSON);

        var person = hospital.persons.of(journey).orElseThrow();
        assertThat(person.nhsNumber()).contains(NUMBER);
        assertThat(person.nhsNumberVerified()).isTrue();
        assertThat(hospital.persons.withIdentifier(identity("9990000018").hospitalIdentifier().orElseThrow()))
                .contains(person);
        assertThat(lastEntry().source()).isEqualTo("process:admission");
    }

    @Test
    void somebodyKnownKeepsTheirRecord() {
        var known = known("9990000018");
        linkPerson.link(journey, HowMatched.AUTOMATIC);
        assertThat(hospital.persons.of(journey).map(Person::id)).contains(known.id());
        assertThat(hospital.persons.byId).hasSize(1);
    }

    @Test
    void byHandTheChosenPersonIsTheOne() {
        known("9990000018");
        var chosen = known("9990000026");
        answered(Map.of("decision", "same-person", "candidatePerson", chosen.id().toString()));

        linkPerson.link(journey, HowMatched.of("same-person"));

        assertThat(hospital.persons.of(journey).map(Person::id)).contains(chosen.id());
        assertThat(hospital.persons.of(journey).flatMap(Person::nhsNumber)).contains(new NhsNumber("9990000026"));
        assertThat(lastEntry().byWhom()).contains("dana.coordinator");
        assertThat(lastEntry().source()).isEqualTo("task:match-person");
    }

    @Test
    void aDifferentPersonDoesNotTakeSomebodyElsesNumber() {
        var owner = known("9990000018");
        answered(Map.of("decision", "different-person"));

        linkPerson.link(journey, HowMatched.of("different-person"));

        var person = hospital.persons.of(journey).orElseThrow();
        assertThat(person.id()).isNotEqualTo(owner.id());
        assertThat(person.nhsNumber()).isEmpty();
        assertThat(hospital.persons.withNhsNumber(NUMBER).map(Person::id)).contains(owner.id());
    }

    @Test
    void whereNobodyCanTellTheJourneyStaysNotYetMatched() {
        answered(Map.of("decision", "cannot-tell"));
        linkPerson.link(journey, HowMatched.of("cannot-tell"));
        assertThat(hospital.persons.of(journey)).isEmpty();
    }

    @Test
    void theBannerSaysWhoItIsAndWhetherThatIsCertain() {
        var banner = new WhoItIs(hospital.persons, hospital.notices, hospital.journeys, hospital.directory);
        assertThat(banner.of(journey).get("personBanner"))
                .isEqualTo("Not yet matched · Elm, Ada · born 4 May 1940 · NHS number 999 000 0018 · Ward 7B");
        linkPerson.link(journey, HowMatched.AUTOMATIC_NEW_PERSON);
        assertThat(banner.of(journey).get("personBanner"))
                .isEqualTo("Elm, Ada · born 4 May 1940 · NHS number 999 000 0018 · Ward 7B");
    }

    private Person known(String number) {
        var person = Person.describedBy(identity(number));
        hospital.persons.create(person, NOW);
        return person;
    }

    private void answered(Map<String, Object> answers) {
        hospital.answers.keep(journey, "task", "match-person", answers, "dana.coordinator", NOW);
    }

    private TimelineEntry lastEntry() {
        return hospital.timeline.get(hospital.timeline.size() - 1);
    }
}
