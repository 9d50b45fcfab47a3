package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.integration.hl7.store.MessagePort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a hospital should not send and sends all the same: each gets its answer, nothing is lost, the others go on. */
@HomewardTest
class BadInputIT {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private MessagePort port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    private final String visit = "B" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void anAdmissionWithoutAVisitLineIsKeptForTheOperator() {
        var message = Messages.admission(visit).replaceAll("\rPV1.*", "");
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(message)).contains("\rMSA|AE|" + id(message) + "|", "\rERR|PV1^^^100&");
        }
        assertThat(state(message)).isEqualTo("unusable");
    }

    @Test
    void garbageInAFrameIsRefusedAndKept() {
        var garbage = "MZ\u0001\u0002 not a message " + visit;
        var kept = "select count(*) from hl7_message where application = '' and state = 'unusable'";
        var before = count(kept);
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(garbage)).contains("\rMSA|AR||");
            assertThat(hospital.send("\u0000\u0000")).contains("\rMSA|AR||");
            assertThat(hospital.send("")).contains("\rMSA|AR||");
            assertThat(hospital.send(Messages.admission(visit))).contains("\rMSA|AA|");
        }
        assertThat(count(kept)).isGreaterThan(before);
    }

    @Test
    void charactersThatNoTableCanHoldDoNoHarm() {
        var message = Messages.admission(visit).replace("FIELDING", "FIELD\u0000ING");
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(message)).contains("\rMSA|AA|");
        }
        await().until(() -> state(message).equals("applied"));
    }

    @Test
    void fiveMegabytesAreTakenAsUsual() {
        var message = Messages.admission(visit) + "OBX|1|ED|report||" + "QUJD".repeat(5 * MEGABYTE / 4) + "\r";
        try (var hospital = new Sender(port.port()); var other = new Sender(port.port())) {
            assertThat(hospital.send(message)).contains("\rMSA|AA|");
            assertThat(other.send(Messages.admission(visit + "b"))).contains("\rMSA|AA|");
        }
        await().until(() -> state(message).equals("applied"));
    }

    @Test
    void twentyMegabytesAreRefusedUnderTheirOwnNameAndTheConnectionClosed() {
        var message = Messages.admission(visit) + "OBX|1|ED|report||" + "QUJD".repeat(20 * MEGABYTE / 4) + "\r";
        try (var hospital = new Sender(port.port()); var other = new Sender(port.port())) {
            hospital.raw("\u000B" + message + "\u001C\r");
            assertThat(hospital.answer()).contains("\rMSA|AR|" + id(message) + "|The message is larger than is taken here.");
            hospital.finish();
            assertThat(hospital.answer()).isEmpty();
            assertThat(other.send(Messages.admission(visit + "b"))).contains("\rMSA|AA|");
        }
        assertThat(state(message)).isEqualTo("unusable");
        assertThat(count("select count(*) from stay where visit_number = '" + visit + "'")).isZero();
    }

    @Test
    void withoutAnIdAMessageIsRefusedAndKept() {
        var kept = "select count(*) from hl7_message where control_id = '' and problem_at = 'MSH-10' and state = 'unusable'";
        var before = count(kept);
        var message = Messages.admission(visit).replaceFirst("ADT\\^A01\\^ADT_A01\\|[^|]*", "ADT^A01^ADT_A01|");
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(message)).contains("\rMSA|AR||The message has no id (MSH-10).", "\rERR|MSH^^10^101&");
        }
        assertThat(count(kept)).isEqualTo(before + 1);
    }

    @Test
    void anAdmissionOfNobodyIsKeptForTheOperator() {
        var message = Messages.admission(visit).replaceAll("\rPID.*", "");
        var numberless = Messages.admission(visit).replaceFirst("PID\\|1\\|\\|[^|]*", "PID|1||");
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(message)).contains("\rMSA|AE|" + id(message) + "|", "\rERR|PID^^^100&");
            assertThat(hospital.send(numberless)).contains("\rMSA|AE|" + id(numberless) + "|", "\rERR|PID^^3^101&");
        }
        assertThat(List.of(state(message), state(numberless))).containsOnly("unusable");
    }

    @Test
    void whereHeaderAndEventLineDifferTheHeaderCounts() {
        var message = Messages.admission(visit).replace("EVN|A01|", "EVN|A03|");
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(message)).contains("\rMSA|AA|");
        }
        await().until(() -> state(message).equals("applied"));
        assertThat(count("select count(*) from stay where visit_number = '" + visit + "' and state = 'open'")).isEqualTo(1);
    }

    @Test
    void impossibleTimesArePassedOverForTheNextBest() {
        var message = Messages.admission(visit).replace("EVN|A01|20260105143000", "EVN|A01|20260105143000||||20261399996099")
                .replace("19420317", "19421345").replaceFirst("\r$", "|".repeat(7) + "29990101\r");
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(message)).contains("\rMSA|AA|");
        }
        await().until(() -> state(message).equals("applied"));
        assertThat(count("select count(*) from stay where visit_number = '" + visit + "' and admitted_at = '2026-01-05T14:30:00Z'"))
                .isEqualTo(1);
    }

    @Test
    void explicitNullsSayNothingAndWipeNothing() {
        var admission = Messages.admission(visit);
        var update = Messages.event("A08", visit).replace("FIELDING^Ada^^^Mrs^^L", "\"\"").replace("7B^BAY2^A3^NBGEN", "\"\"")
                .replace("19420317", "\"\"").replace("20260105143000", "20260105153000");
        try (var hospital = new Sender(port.port())) {
            hospital.send(admission);
            await().until(() -> state(admission).equals("applied"));
            assertThat(hospital.send(update)).contains("\rMSA|AA|");
        }
        await().until(() -> state(update).equals("applied"));
        assertThat(count("select count(*) from stay s join stay_location l on l.stay = s.id "
                + "join admission_notice n on n.journey = s.journey where s.visit_number = '" + visit + "' and l.ward = 'northbridge-7b' "
                + "and n.surname = 'FIELDING' and n.birth_date is not null"))
                .isEqualTo(1);
    }

    @Test
    void aNumberWithoutAVisitAndAllKindsOfExcessGetAnAnswer() {
        var admission = Messages.admission(visit);
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(admission.replace("|" + visit + "|", "|\"\"|"))).contains("\rMSA|AE|", "\rERR|PV1^^19^101&");
            assertThat(hospital.send(renamed(admission.replace("FIELDING", "F".repeat(200_000))))).contains("\rMSA|A");
            assertThat(hospital.send(renamed(admission.replace("NB104233^^^NORTHBRIDGE^MR", "NB1~".repeat(100_000))))).contains("\rMSA|A");
            assertThat(hospital.send(renamed(admission.replace("FIELDING", "&^~".repeat(20_000))))).contains("\rMSA|A");
            assertThat(hospital.send(renamed(admission + "NK1|1\r".repeat(20_000)))).contains("\rMSA|AA|");
            assertThat(hospital.send(renamed(admission + "PID|2||NB7\r".repeat(5_000)))).contains("\rMSA|A");
            assertThat(hospital.send("MSH" + "|".repeat(100_000))).contains("\rMSA|AR|");
            assertThat(hospital.send(admission.replace('|', '^'))).containsPattern("\rMSA.AR.");
            assertThat(hospital.send(admission.replace("|^~\\&|", "||||||"))).containsPattern("\rMSA.AR.");
            assertThat(hospital.send(renamed(admission).replace('\r', ' '))).contains("\rMSA|AR|");
            assertThat(hospital.send(renamed(admission.replace("PID|", "PIDX").replace("PV1|", "PV")))).contains("\rMSA|AE|");
        }
        await().until(() -> count("select count(*) from hl7_message where state = 'received' and try_at is null") == 0);
    }

    @Test
    void twentyMegabytesWithoutAnEndAreRefusedAndTheOthersGoOn() {
        try (var hospital = new Sender(port.port()); var other = new Sender(port.port())) {
            hospital.raw("\u000B" + Messages.admission(visit) + "OBX|1|ED|report||" + "QUJD".repeat(20 * MEGABYTE / 4));
            assertThat(hospital.answer()).contains("\rMSA|AR|");
            hospital.finish();
            assertThat(hospital.answer()).isEmpty();
            assertThat(other.send(Messages.admission(visit + "b"))).contains("\rMSA|AA|");
        }
    }

    @Test
    void manyThatConnectAndNeverSpeakDoNotKeepOthersOut() {
        var mute = IntStream.range(0, 40).mapToObj(i -> new Sender(port.port())).toList();
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(Messages.admission(visit))).contains("\rMSA|AA|");
        } finally {
            mute.forEach(Sender::close);
        }
    }

    @Test
    void halfAMessageIsKeptAndNeverAnsweredAndTheWholeOneIsTakenLater() {
        var message = Messages.admission(visit);
        try (var hospital = new Sender(port.port()); var other = new Sender(port.port())) {
            hospital.raw("\u000B" + message);
            assertThat(other.send(Messages.admission(visit + "b"))).contains("\rMSA|AA|");
        }
        await().until(() -> state(message).equals("fragment"));
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(message)).contains("\rMSA|AA|");
        }
        await().until(() -> state(message).equals("applied"));
    }

    @Test
    void aMessageThatCannotBeAppliedIsGivenUpAfterAWhileAndHoldsUpNobody() {
        var broken = Messages.event("A03", visit);
        try (var hospital = new Sender(port.port())) {
            hospital.send(broken);
            await().until(() -> state(broken).equals("waiting"));
            transaction.executeWithoutResult(status -> database.sql("""
                            update hl7_message set body = '\\x00', state = 'received', attempts = 3 where control_id = :id""")
                    .param("id", id(broken)).update());
            var next = Messages.admission(visit + "b");
            hospital.send(next);
            await().until(() -> state(next).equals("applied"));
        }
        await().until(() -> count("select attempts from hl7_message where control_id = '" + id(broken) + "'") == 4);
        transaction.executeWithoutResult(status -> database.sql("update hl7_message set try_at = null where control_id = :id")
                .param("id", id(broken)).update());
        await().until(() -> state(broken).equals("failed"));
    }

    private static String renamed(String message) {
        return message.replace(id(message), Messages.freshId());
    }

    private static String id(String message) {
        return message.split("\r")[0].split("\\|")[9];
    }

    private String state(String message) {
        return transaction.execute(status -> database.sql("select state from hl7_message where control_id = :id")
                .param("id", id(message)).query(String.class).optional().orElse("not there"));
    }

    private long count(String sql) {
        return transaction.execute(status -> database.sql(sql).query(Long.class).single());
    }
}
