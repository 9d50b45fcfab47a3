package org.homeward.integration.hl7.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final String ADMISSION = """
            MSH|^~\\&|NBPAS^1.2.3^ISO|NORTHBRIDGE|HOMEWARD|NORTHBRIDGE|20260105143000||ADT^A01^ADT_A01|NB1|P^T|2.4^GBR
            EVN|A01|20260105143000||||20260105141500
            PID|1||9990000018^^^NHS&2.16&ISO^NH~NB104233^^^NORTHBRIDGE^MR||Smith^Ad^^^^^A~FIELDING&van^Ada \\T\\ Eve^^^Mrs^^L||19420317|F|||12 Quay Street^^Northbridge^^NB2 4XY^GBR|||||||||||||||||||Y||01
            ZPI|1|x^77
            OBX|1|TX|an extra line that nobody reads
            PV1|1|I|7B^BAY2^A3^NBGEN^^|21|||||||||||||||V0004711^^^NB|||||||||||||||||1|19^x|||||||20260105141500|20260109
            """;

    @Test
    void readsWhoWhereAndWhen() {
        var message = read(ADMISSION);
        assertThat(message.header()).isEqualTo(new Header("|^~\\&", "NBPAS", "NORTHBRIDGE", "20260105143000", "ADT",
                "A01", "NB1", "P", "2.4", WantedAnswers.ONE));
        var patient = message.patient().orElseThrow();
        assertThat(patient.identifiers()).extracting(Identifier::value).containsExactly("9990000018", "NB104233");
        assertThat(patient.identifiers()).extracting(Identifier::isNhsNumber).containsExactly(true, false);
        assertThat(patient.surname()).contains("FIELDING");
        assertThat(patient.givenName()).contains("Ada & Eve");
        assertThat(patient.birthDate()).contains(LocalDate.of(1942, 3, 17));
        assertThat(patient.address()).contains("12 Quay Street, Northbridge");
        assertThat(patient.postcode()).contains("NB2 4XY");
        assertThat(patient.died()).isTrue();
        assertThat(message.lines().get("PID", 32)).contains("01");
        assertThat(message.lines().get("ZPI", 2, 2)).contains("77");
        assertThat(message.lines().has("OBX")).isFalse();
        var visit = message.visit().orElseThrow();
        assertThat(visit).isEqualTo(new VisitSegment(Optional.of("I"), Optional.of("7B"), Optional.of("A3"),
                "7B^BAY2^A3^NBGEN", Optional.of("V0004711"), Optional.of("1"), Optional.of("19"),
                Optional.of(Instant.parse("2026-01-05T14:15:00Z")), Optional.of(Instant.parse("2026-01-09T00:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void everyKindOfLineEndIsRead(String lineEnd) {
        assertThat(read(ADMISSION.replace("\n", lineEnd)).visit().orElseThrow().number()).contains("V0004711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
    void lettersWithAccentsAreRead(String charset) {
        var bytes = ADMISSION.replace("FIELDING", "FIÉLDING").getBytes(Charset.forName(charset));
        var text = WireText.of(bytes);
        assertThat(AdtMessage.read(Header.read(text).orElseThrow(), text).patient().orElseThrow().surname())
                .contains("FIÉLDING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1", "2.8.2"})
    void everyVersionIsReadAlike(String version) {
        assertThat(read(ADMISSION.replace("2.4^GBR", version)).patient().orElseThrow().surname()).contains("FIELDING");
    }

    @Test
    void anOddStructureNameDoesNotMatter() {
        assertThat(read(ADMISSION.replace("ADT^A01^ADT_A01", "ADT^A01^XYZ_Q99")).visit()).isPresent();
        var withoutTrigger = read(ADMISSION.replace("ADT^A01^ADT_A01", "ADT"));
        assertThat(withoutTrigger.header().trigger()).isEmpty();
        assertThat(withoutTrigger.trigger()).isEqualTo("A01");
    }

    @Test
    void otherSeparatorsAreRead() {
        var message = read("MSH$*~\\&$APP$FAC$$$20260105$$ADT*A01$7$P$2.4\rPID$1$$1*$$\rPV1$1$I$7B*B2");
        assertThat(message.header().trigger()).isEqualTo("A01");
        assertThat(message.visit().orElseThrow().wardCode()).contains("7B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MSH", "MSH|", "PID|1", "MSH|^~\\", "MSHabcdefgh", "MSH||||||||", "GET / HTTP/1.1"})
    void whatBeginsLikeNoMessageHasNoHeader(String text) {
        assertThat(Header.read(WireText.of(text.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }

    @Test
    void nothingButAHeaderCanBeReadToo() {
        assertThat(read("MSH|^~\\&|A|B|||20260105||ADT^A01|1|P|2.4").patient()).isEmpty();
        assertThat(read("MSH|^~\\&|A|B|||20260105||ADT^A01|1|P|2.4\rno line\r||E|\rPV1|1|I").visit()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"202601051430, 2026-01-05T14:30:00Z", "20260705143000, 2026-07-05T13:30:00Z", "2026, 2026-01-01T00:00:00Z",
            "20260705143000.123+0000, 2026-07-05T14:30:00Z", "198908181126+0215, 1989-08-18T09:11:00Z",
            "202603290130, 2026-03-29T01:30:00Z"})
    void timesWithoutOffsetAreLondonTimes(String text, Instant expected) {
        assertThat(WireTime.instant(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "20261399", "20260105250000", "202601051430+9900", "99999999999999999999"})
    void impossibleTimesAreNone(String text) {
        assertThat(WireTime.instant(text)).isEmpty();
    }

    @Test
    void aTimeInTheFutureIsPassedOver() {
        var received = Instant.parse("2026-01-05T15:00:00Z");
        var message = read(ADMISSION.replace("20260105141500|20260109", "20990101"));
        assertThat(message.admittedAt(received)).isEqualTo(Instant.parse("2026-01-05T14:15:00Z"));
        var allWrong = read(ADMISSION.replace("202601", "209901"));
        assertThat(allWrong.admittedAt(received)).isEqualTo(received);
    }

    @Test
    void aBirthDateThatIsNoneIsNoted() {
        var patient = read(ADMISSION.replace("19420317", "1942")).patient().orElseThrow();
        assertThat(patient.birthDate()).isEmpty();
        assertThat(patient.oddities()).containsExactly("PID-7");
    }

    private static AdtMessage read(String text) {
        var wire = WireText.of(text.getBytes(StandardCharsets.UTF_8));
        return AdtMessage.read(Header.read(wire).orElseThrow(), wire);
    }
}
