package org.homeward.integration.hl7.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {

    private static final Instant AT = Instant.parse("2026-01-05T14:30:01Z");

    @Test
    void saysYesUnderTheNameOfTheMessage() {
        assertThat(answer(AckCode.AA, Optional.of(header("|^~\\&", "2.4")), Optional.empty())).isEqualTo(
                "MSH|^~\\&|HOMEWARD||NBPAS|NORTHBRIDGE|20260105143001+0000||ACK^A01^ACK|H1|P|2.4\rMSA|AA|NB000117\r");
    }

    @Test
    void saysWhereAndWhyInOldVersions() {
        var answer = answer(AckCode.AE, Optional.of(header("|^~\\&", "2.3")),
                Optional.of(new Shortcoming("PV1-19", 101, "No visit number (PV1-19) & more.")));
        assertThat(answer).contains("||ACK^A01|H1|", "\rMSA|AE|NB000117|No visit number (PV1-19) \\T\\ more.\r",
                "\rERR|PV1^^19^101&Required field missing&HL70357&&No visit number (PV1-19) \\T\\ more.\r");
    }

    @Test
    void saysWhereAndWhyInNewerVersions() {
        assertThat(answer(AckCode.AE, Optional.of(header("|^~\\&", "2.5.1")),
                Optional.of(new Shortcoming("PV1", 100, "No visit line (PV1)."))))
                .contains("\rERR||PV1^1|100^Segment sequence error^HL70357|E||||No visit line (PV1).\r");
    }

    @Test
    void speaksWithTheSendersSeparators() {
        assertThat(answer(AckCode.AR, Optional.of(header("$*~\\&", "2.4")),
                Optional.of(new Shortcoming("MSH-12", 203, "No."))))
                .startsWith("MSH$*~\\&$HOMEWARD$$NBPAS$").contains("ERR$MSH**12*203&Unsupported version id&HL70357&&No.");
    }

    @Test
    void answersWhatCannotBeRead() {
        assertThat(answer(AckCode.AR, Optional.empty(), Optional.of(new Shortcoming("", 102, "Unreadable."))))
                .startsWith("MSH|^~\\&|HOMEWARD||||").contains("\rMSA|AR||Unreadable.\r");
    }

    private static Header header(String separators, String version) {
        return new Header(separators, "NBPAS", "NORTHBRIDGE", "20260105143000", "ADT", "A01", "NB000117", "P", version, WantedAnswers.ONE);
    }

    private static String answer(AckCode code, Optional<Header> header, Optional<Shortcoming> shortcoming) {
        return new String(new Acknowledgement(WantedAnswers.Kind.ORIGINAL, code, header, shortcoming, AT, "H1").toBytes(),
                StandardCharsets.UTF_8);
    }
}
