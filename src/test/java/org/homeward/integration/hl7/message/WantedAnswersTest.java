package org.homeward.integration.hl7.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers a sender gets: HL7 v2.5.1, 2.9.2 and 2.9.3, with table 0155. */
class WantedAnswersTest {

    @ParameterizedTest(name = "MSH-15 {0}, MSH-16 {1}, {2}: {3}")
    @CsvSource(nullValues = "-", value = {
        "-, -, AA, ORIGINAL", "-, -, AE, ORIGINAL", "-, -, AR, ORIGINAL",
        "AL, NE, AA, ACCEPT", "AL, NE, AE, ACCEPT", "AL, NE, AR, ACCEPT", "AL, -, AA, ACCEPT",
        "AL, AL, AA, ACCEPT APPLICATION", "AL, AL, AE, ACCEPT", "AL, AL, AR, ACCEPT",
        "NE, AL, AA, APPLICATION", "NE, AL, AE, APPLICATION", "NE, AL, AR, APPLICATION", "-, AL, AA, APPLICATION",
        "ER, NE, AA, ''", "ER, NE, AE, ACCEPT", "ER, NE, AR, ACCEPT",
        "SU, NE, AA, ACCEPT", "SU, NE, AE, ''", "SU, ER, AE, APPLICATION", "SU, SU, AA, ACCEPT APPLICATION",
        "ER, AL, AA, APPLICATION", "ER, ER, AA, ''", "NE, NE, AA, ORIGINAL", "NE, -, AE, ORIGINAL", "NE, NE, AR, ORIGINAL",
        "XX, NE, AA, ORIGINAL", "AL, XX, AE, ORIGINAL", "al, ne, AA, ACCEPT"})
    void asTheSenderAsks(String accept, String application, AckCode code, String kinds) {
        var wanted = WantedAnswers.read(accept == null ? "" : accept, application == null ? "\"\"" : application);
        assertThat(wanted.to(code).stream().map(Enum::name).collect(Collectors.joining(" "))).isEqualTo(kinds);
    }
}
