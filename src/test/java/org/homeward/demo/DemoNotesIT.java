package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.dischargepack.NoteFilledIn;
import org.homeward.dischargepack.NoteReadsWell;
import org.homeward.dischargepack.ReadingAge;
import org.homeward.journey.JourneyId;
import org.homeward.person.NhsNumber;
import org.homeward.person.Persons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The notes for the care providers of the people in the demo")
class DemoNotesIT {

    @Autowired
    private DemoRouted demo;
    @Autowired
    private Persons persons;
    @Autowired
    private NoteFilledIn filledIn;
    @Autowired
    private NoteReadsWell readsWell;

    @ParameterizedTest
    @ValueSource(strings = {"9990000107", "9990000115", "9990000123", "9990000131", "9990000158"})
    @DisplayName("are read with ease at twelve, as they are filled in, and hold no jargon")
    void readWithEase(String nhsNumber) {
        demo.route();
        var journey = NhsNumber.read(nhsNumber).flatMap(persons::withNhsNumber).map(person -> persons.openJourneys(person.id()).get(0)).orElseThrow();
        var note = note(journey);
        var text = String.join("\n", note.values().stream().map(Object::toString).toList());
        assertThat(text).isNotBlank();
        assertThat(ReadingAge.of(text)).as(text).isLessThanOrEqualTo(ReadingAge.AIM);
        assertThat(readsWell.check(journey, note)).isEmpty();
    }

    private Map<String, Object> note(JourneyId journey) {
        return filledIn.of(journey);
    }
}
