package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
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
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(garbage)).contains("\rMSA|AR||");
            assertThat(hospital.send("\u0000\u0000")).contains("\rMSA|AR||");
            assertThat(hospital.send("")).contains("\rMSA|AR||");
            assertThat(hospital.send(Messages.admission(visit))).contains("\rMSA|AA|");
        }
        assertThat(count("select count(*) from hl7_message where application = '' and state = 'unusable'")).isPositive();
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
