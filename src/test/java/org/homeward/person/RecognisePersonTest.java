package org.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.homeward.fakes.PersonsInMemory;
import org.junit.jupiter.api.Test;

/** Whom a council means: by number, surname and birth date together. */
class RecognisePersonTest {

    private static final NhsNumber NUMBER = NhsNumber.read("9990000018").orElseThrow();
    private static final LocalDate BORN = LocalDate.of(1942, 3, 17);

    private final RecognisePerson recognise = new RecognisePerson(new PersonsInMemory(),
            Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void theNumberSaysWhoAndAccentsAndCapitalsDoNotMatter() {
        assertThat(recognise.of(NUMBER, "O'Brien-Smid", Optional.of(BORN)).person()).isEmpty();
        var id = recognise.enter(NUMBER, "O'Brien-\u0160m\u00edd", "Ada", Optional.of(BORN));
        var known = recognise.of(NUMBER, "OBRIEN SMID", Optional.of(BORN));
        assertThat(known.person().map(Person::id)).contains(id);
        assertThat(known.against()).isEmpty();
    }

    @Test
    void anotherSurnameOrBirthDateSpeaksAgainstIt() {
        recognise.enter(NUMBER, "Fielding", "Ada", Optional.of(BORN));
        assertThat(recognise.of(NUMBER, "Harrow", Optional.of(BORN.plusDays(1))).against())
                .extracting(RecognisePerson.Contradiction::field).containsExactly("surname", "birth_date");
        assertThat(recognise.of(NUMBER, "Fielding", Optional.empty()).against())
                .extracting(RecognisePerson.Contradiction::field).containsExactly("birth_date");
    }

    @Test
    void whatOurRecordLeavesOpenFits() {
        recognise.enter(NUMBER, "", "", Optional.empty());
        assertThat(recognise.of(NUMBER, "Fielding", Optional.of(BORN)).against()).isEmpty();
    }
}
