package org.homeward.dischargepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.fakes.AnswersInMemory;
import org.homeward.journey.JourneyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who pays for the care after hospital, and until when")
class WhoPaysTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");

    private final AnswersInMemory answers = new AnswersInMemory();

    @ParameterizedTest(name = "{0}, free support {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            self        | true  | you pay from the first day, 5 January 2027.          | The person pays from the first day, 5 January 2027.
            self        | false | you pay from the first day, 5 January 2027.          | The person pays from the first day, 5 January 2027.
            shared-fund | false | At most until 16 February 2027. Before then we talk  | At most until 16 February 2027.
            council     | true  | At most until 16 February 2027. Before then we talk  | At most until 16 February 2027.
            nhs         | true  | At most until 16 February 2027. Before then we talk  | At most until 16 February 2027.
            council     | false | The council looks at what you can pay.               | The council looks at what the person can pay.
            nhs         | false | No last day is set. We tell you before this changes. | No last day is set.
            joint       | false | No last day is set. We tell you before this changes. | No last day is set.
            """)
    void untilWhen(String payer, boolean free, String toPerson, String toBroker) {
        confirmed(Map.of("fundingAgreed", "yes", "payer", payer, "fromDate", "2027-01-05"));
        assertThat(whoPays(free).untilToPerson(JOURNEY).orElseThrow()).contains(toPerson);
        assertThat(whoPays(free).untilToBroker(JOURNEY).orElseThrow()).contains(toBroker).doesNotContainIgnoringCase("you");
        assertThat(ReadingAge.of(whoPays(free).untilToPerson(JOURNEY).orElseThrow())).isLessThanOrEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"self, You yourself, The person", "council, The council, The council"})
    void who(String payer, String toPerson, String toBroker) {
        confirmed(Map.of("fundingAgreed", "yes", "payer", payer, "fromDate", "2027-01-05"));
        assertThat(whoPays(true).toldToPerson(JOURNEY)).contains(toPerson);
        assertThat(whoPays(true).toldToBroker(JOURNEY)).contains(toBroker);
    }

    @Test
    @DisplayName("where nothing is bought nobody pays; what nobody has confirmed is not known")
    void nothingBought() {
        confirmed(Map.of("fundingAgreed", "no"));
        assertThat(all()).isEmpty();
        confirmed(Map.of("fundingAgreed", "not-needed"));
        assertThat(all()).containsExactly("Nobody: no care is bought", "You have nothing to pay.", "Nobody: no care is bought",
                "Nothing is bought.");
    }

    private Stream<String> all() {
        var whoPays = whoPays(true);
        return Stream.of(whoPays.toldToPerson(JOURNEY), whoPays.untilToPerson(JOURNEY), whoPays.toldToBroker(JOURNEY),
                whoPays.untilToBroker(JOURNEY)).flatMap(it -> it.stream());
    }

    private WhoPays whoPays(boolean free) {
        return new WhoPays(answers, journey -> free, AnswerWords.read(PlainWordsTest.table("words.csv")));
    }

    private void confirmed(Map<String, Object> given) {
        answers.keep(JOURNEY, "task-1", "confirm-funding", given, "lee.lead", Instant.parse("2027-01-04T09:00:00Z"));
    }
}
