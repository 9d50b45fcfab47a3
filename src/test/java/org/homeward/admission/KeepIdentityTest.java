package org.homeward.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.fakes.Hospital.identity;

import java.util.Optional;
import org.homeward.fakes.Hospital;
import org.homeward.journey.JourneyId;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.Person;
import org.homeward.person.PersonIdentity;
import org.junit.jupiter.api.Test;

/** Nobody goes on working for the wrong person. */
class KeepIdentityTest {

    private final Hospital hospital = new Hospital();
    private final KeepIdentity keepIdentity = hospital.keepIdentity();
    private final JourneyId journey = hospital.admit();

    @Test
    void anotherNhsNumberStopsTheWorkAndAsksAnew() {
        matchedTo(identity("9990000018"));
        keepIdentity.told(journey, "hl7:NBPAS", identity("9990000026"));
        assertThat(hospital.persons.of(journey)).isEmpty();
        assertThat(hospital.started).as("begun, and begun anew").hasSize(2);
        assertThat(hospital.timeline).extracting(entry -> entry.kind()).contains("person.namedAnew");
    }

    @Test
    void theHospitalNumberOfSomebodyElseStopsTheWorkToo() {
        matchedTo(identity("9990000018"));
        var other = Person.describedBy(withHospitalNumber("", "H2"));
        hospital.persons.create(other, Hospital.NOW);
        hospital.persons.tie(new HospitalIdentifier("NORTHBRIDGE", "H2"), other.id());
        keepIdentity.told(journey, "hl7:NBPAS", withHospitalNumber("", "H2"));
        assertThat(hospital.persons.of(journey)).isEmpty();
    }

    @Test
    void aNewAddressIsTakenAndNothingStops() {
        matchedTo(identity("9990000018"));
        var told = identity("9990000018");
        keepIdentity.told(journey, "hl7:NBPAS", new PersonIdentity(told.nhsNumber(), told.nhsNumberStatus(), false,
                told.hospitalIdentifier(), told.surname(), told.givenName(), told.birthDate(), told.sex(),
                Optional.of("2 Mill Street"), told.postcode()));
        assertThat(hospital.persons.of(journey).flatMap(Person::address)).contains("2 Mill Street");
        assertThat(hospital.started).hasSize(1);
    }

    @Test
    void whoeverIsNotYetMatchedIsLookedAtAgainOnlyWhereSomethingIsNewToRecogniseThemBy() {
        keepIdentity.told(journey, "hl7:NBPAS", identity("9990000018"));
        assertThat(hospital.told).isEmpty();
        keepIdentity.told(journey, "hl7:NBPAS", identity("9990000026"));
        assertThat(hospital.told).containsExactly("match again");
    }

    @Test
    void aClosedJourneyIsLeftAsItIs() {
        matchedTo(identity("9990000018"));
        hospital.journeys.close(journey, "left", Hospital.NOW);
        keepIdentity.told(journey, "hl7:NBPAS", identity("9990000026"));
        assertThat(hospital.persons.of(journey)).isPresent();
    }

    private void matchedTo(PersonIdentity who) {
        var person = Person.describedBy(who);
        hospital.persons.create(person, Hospital.NOW);
        who.hospitalIdentifier().ifPresent(number -> hospital.persons.tie(number, person.id()));
        hospital.persons.match(journey, person.id());
    }

    private static PersonIdentity withHospitalNumber(String nhsNumber, String number) {
        var told = identity("9990000018");
        return new PersonIdentity(Optional.of(nhsNumber), Optional.empty(), false,
                Optional.of(new HospitalIdentifier("NORTHBRIDGE", number)), told.surname(), told.givenName(), told.birthDate(),
                told.sex(), told.address(), told.postcode());
    }
}
