package org.homeward.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.fakes.Hospital;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.Person;
import org.homeward.person.PersonIdentity;
import org.junit.jupiter.api.Test;

class WhyByHandTest {

    private final Hospital hospital = new Hospital();

    @Test
    void aNumberThatCannotBeReliedOnIsAReason() {
        assertThat(reasons(told("9990000018", "01", "Elm", 1940))).as("nothing stands in the way").isEmpty();
        assertThat(reasons(told("9990000018", "03", "Elm", 1940))).containsExactly("The hospital says that the NHS number is not verified.");
        assertThat(reasons(told("9990000018", "", "Elm", 1940)))
                .containsExactly("The hospital does not say whether the NHS number is verified.");
        assertThat(reasons(told("9990123456", "01", "Elm", 1940))).containsExactly("The NHS number fails its check: a digit is wrong.");
        assertThat(reasons(told("", "", "Elm", 1940))).containsExactly("The message gives no NHS number.");
    }

    @Test
    void whatDiffersFromTheRecordIsAReason() {
        hospital.persons.create(Person.describedBy(told("9990000018", "01", "Elm", 1940)), Hospital.NOW);
        assertThat(reasons(told("9990000018", "01", "Oak", 1950))).containsExactly(
                "The birth date differs from the one on our record.", "The surname differs from the one on our record.");
        assertThat(reasons(told("", "", "Elm", 1940))).contains("Somebody on our records has the same surname and birth date.");
    }

    @Test
    void numbersOfTwoPeopleAreAReason() {
        hospital.persons.create(Person.describedBy(told("9990000018", "01", "Elm", 1940)), Hospital.NOW);
        var other = Person.describedBy(told("9990000026", "01", "Ash", 1944));
        hospital.persons.create(other, Hospital.NOW);
        hospital.persons.tie(new HospitalIdentifier("NORTHBRIDGE", "H1"), other.id());
        assertThat(reasons(told("9990000018", "01", "Elm", 1940)))
                .contains("The NHS number and the hospital’s number belong to two different people on our records.");
    }

    private List<String> reasons(PersonIdentity told) {
        return WhyByHand.reasons(told, Candidates.of(told, hospital.persons));
    }

    private static PersonIdentity told(String number, String status, String surname, int year) {
        return new PersonIdentity(Optional.of(number), Optional.of(status), false,
                Optional.of(new HospitalIdentifier("NORTHBRIDGE", "H1")), Optional.of(surname), Optional.of("Ada"),
                Optional.of(LocalDate.of(year, 5, 4)), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
