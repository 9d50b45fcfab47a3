package org.homeward.dischargepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.homeward.processes.NoteAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("Words that only people with medical training understand")
class PlainWordsTest {

    private final PlainWords words = PlainWords.read(table("jargon.csv"));

    @ParameterizedTest
    @CsvSource({"She had a UTI last week,UTI", "Take it PRN,PRN", "Known Hypertension.,hypertension", "one tablet b.d. with food,b.d.",
        "she mobilises with a frame,mobilises"})
    void found(String text, String term) {
        assertThat(words.jargonIn(text)).map(PlainWords.Term::term).contains(term);
    }

    @ParameterizedTest
    @CsvSource({"It is so hot", "She goes home at once", "The sobbing stopped", "He likes salt and pe pper", "She is a pro"})
    void notFoundInPlainWords(String text) {
        assertThat(words.jargonIn(text)).isEmpty();
    }

    @Test
    @DisplayName("the note of the tests, and the plain words themselves, hold none")
    void plainIsPlain() {
        assertThat(words.jargonIn(NoteReadsWell.text(NoteAnswers.note()))).isEmpty();
        assertThat(PackTable.rows(table("jargon.csv"), 2)).hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(words.jargonIn(row.get(1))).as(row.get(1)).isEmpty());
    }

    @Test
    void aTableThatIsNone() {
        assertThatThrownBy(() -> PlainWords.read("term,plain\nUTI")).hasMessageContaining("Not 2 columns");
    }

    static String table(String name) {
        try {
            return new ClassPathResource("dischargepack/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
