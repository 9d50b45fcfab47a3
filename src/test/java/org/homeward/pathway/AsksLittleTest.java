package org.homeward.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whoever goes home with nothing new is asked eight questions about themselves and no more. */
class AsksLittleTest {

    @Test
    void atMostEightQuestionsBeforeTheAgreement() throws IOException {
        var contract = new ObjectMapper().readTree(Path.of("processes/pathway/agree-simple-discharge.contract.json").toFile());
        var asked = StreamSupport.stream(contract.get("answers").spliterator(), false)
                .takeWhile(answer -> !answer.get("name").asText().equals("decision"))
                .filter(answer -> !answer.get("type").asText().equals("shown")).filter(AsksLittleTest::isAlwaysAsked)
                .map(answer -> answer.get("name").asText()).toList();
        assertThat(asked).containsExactly("usualHome", "homeIsSafe", "canBeLeftBetweenVisits", "needChange", "careWorkersAsBefore",
                "nightNeed", "carerCanHelp", "endOfLifeWish").hasSizeLessThanOrEqualTo(8);
    }

    private static boolean isAlwaysAsked(JsonNode answer) {
        return !answer.has("askedWhen");
    }
}
