package org.homeward.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.fakes.Hospital.NOW;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.fakes.Hospital;
import org.homeward.journey.JourneyId;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.Person;
import org.homeward.person.PersonIdentity;
import org.homeward.tasks.Fact;
import org.junit.jupiter.api.Test;

class PersonMatchFactsTest {

    private static final JourneyId JOURNEY = new JourneyId("J-000001");
    private static final String ADA = "9990000018";
    private static final String BEN = "9990000026";

    private final Hospital hospital = new Hospital();
    private final PersonMatchFacts facts = new PersonMatchFacts(hospital.notices, hospital.persons);

    @Test
    void nobodyIsKnownInAnEmptyHouse() {
        told(ADA, "01", "Elm");
        assertThat(value(facts.personKnown())).isEqualTo(false);
        assertThat(value(facts.nhsNumberPresent())).isEqualTo(true);
        assertThat(value(facts.checkDigitValid())).isEqualTo(true);
        assertThat(value(facts.nhsNumberStatus())).isEqualTo("01");
        assertThat(value(facts.dateOfBirthMatches())).isEqualTo(true);
        assertThat(value(facts.surnameMatches())).isEqualTo(true);
        assertThat(value(facts.similarPersonExists())).isEqualTo(false);
        assertThat(value(facts.localNumberOfVerifiedPerson())).isEqualTo(false);
    }

    @Test
    void somebodyKnownByNumberIsComparedByNameAndBirthDate() {
        known(ADA, "O'Brien-Šmíd", "H9");
        told(ADA, "01", "OBRIEN SMID");
        assertThat(value(facts.personKnown())).isEqualTo(true);
        assertThat(value(facts.surnameMatches())).isEqualTo(true);
        told(ADA, "01", "Jones");
        assertThat(value(facts.surnameMatches())).isEqualTo(false);
        assertThat(value(facts.dateOfBirthMatches())).isEqualTo(true);
    }

    @Test
    void aWrongNumberIsPresentAndNotValid() {
        told("9990123456", "01", "Elm");
        assertThat(value(facts.nhsNumberPresent())).isEqualTo(true);
        assertThat(value(facts.checkDigitValid())).isEqualTo(false);
        assertThat(value(facts.personKnown())).isEqualTo(false);
    }

    @Test
    void aHospitalNumberTiedToAVerifiedPersonSays() {
        known(ADA, "Elm", "H1");
        told("", "", "Elm");
        assertThat(value(facts.localNumberOfVerifiedPerson())).isEqualTo(true);
        assertThat(value(facts.personKnown())).isEqualTo(true);
        assertThat(value(facts.nhsNumberPresent())).isEqualTo(false);
        assertThat(value(facts.nhsNumberStatus())).isNull();
    }

    @Test
    void twoNumbersThatMeanTwoPeopleLeaveItOpen() {
        known(ADA, "Elm", "H9");
        known(BEN, "Elm", "H1");
        told(ADA, "01", "Elm");
        assertThat(value(facts.personKnown())).isNull();
        assertThat(value(facts.similarPersonExists())).isEqualTo(true);
    }

    @Test
    void somebodySimilarIsSeen() {
        known(BEN, "ELM", "H9");
        told(ADA, "01", "Elm");
        assertThat(value(facts.personKnown())).isEqualTo(false);
        assertThat(value(facts.similarPersonExists())).isEqualTo(true);
    }

    @Test
    void withoutANoticeNothingIsKnown() {
        assertThat(value(facts.personKnown())).isNull();
        assertThat(value(facts.numbersAreTraced())).isNull();
    }

    private void known(String number, String surname, String hospitalNumber) {
        var person = Person.describedBy(identity(number, "01", surname));
        hospital.persons.create(person, NOW);
        hospital.persons.tie(new HospitalIdentifier("NORTHBRIDGE", hospitalNumber), person.id());
    }

    private void told(String number, String status, String surname) {
        hospital.notices.keep(new AdmissionNotice(JOURNEY, "hl7:NBPAS", identity(number, status, surname)));
    }

    private static PersonIdentity identity(String number, String status, String surname) {
        return new PersonIdentity(Optional.of(number), Optional.of(status), false,
                Optional.of(new HospitalIdentifier("NORTHBRIDGE", "H1")), Optional.of(surname), Optional.of("Ada"),
                Optional.of(LocalDate.of(1940, 5, 4)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Object value(Fact fact) {
        return fact.of(JOURNEY).orElse(null);
    }
}
