package org.homeward.dischargepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How old somebody is who can read a text with ease")
class ReadingAgeTest {

    @ParameterizedTest
    @CsvSource({"cat,1", "walk,1", "walked,1", "wanted,2", "little,2", "tables,2", "washes,2", "home,1", "medicine,3", "understanding,4", "bed,1", "111,1"})
    void syllables(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).as(word).isEqualTo(syllables);
    }

    @Test
    @DisplayName("short sentences of short words are read young, a medical letter is not")
    void plainAndNot() {
        assertThat(ReadingAge.of("The cat sat on the mat. It was hot.")).isEqualTo(5);
        assertThat(ReadingAge.of("Help her to wash and dress. She walks with a frame. One person helps her up.")).isLessThanOrEqualTo(8);
        assertThat(ReadingAge.of("Following conservative management of an undisplaced intracapsular injury the patient demonstrated significantly"
                + " reduced independence, necessitating multidisciplinary rehabilitation assessment.")).isGreaterThan(20);
        assertThat(ReadingAge.of("")).isEqualTo(5);
    }

    @Test
    @DisplayName("the formula is that of Flesch and Kincaid: 0.39 words a sentence, 11.8 syllables a word, less 15.59, and five years")
    void formula() {
        // 12 words of one syllable each: 4.68 + 11.8 - 15.59 = 0.89
        assertThat(ReadingAge.of("The nurse comes at nine and helps her to wash and dress.")).isEqualTo(1 + 5);
        // 10 words, 19 syllables: 3.9 + 22.42 - 15.59 = 10.73
        assertThat(ReadingAge.of("Remind her to take her medicine after breakfast every evening.")).isEqualTo(11 + 5);
    }

    @Test
    @DisplayName("what is written in the form is measured while somebody writes, and the aim is said")
    void measured() {
        var reads = new NoteReadsWell(PlainWords.read("term,plain\nUTI,a urine infection"));
        assertThat(reads.measure(Map.of())).isEmpty();
        assertThat(reads.measure(Map.of("whatHappened", "She fell at home. She is well.")).orElseThrow()).contains("Reading age of the note: 5", "12 or less");
        assertThat(reads.measure(Map.of("whatHappened", "Multidisciplinary rehabilitation assessment necessitated institutionalisation"))
                .orElseThrow()).contains("shorter sentences");
    }
}
