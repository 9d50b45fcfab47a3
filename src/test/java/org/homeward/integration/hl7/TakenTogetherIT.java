package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.integration.hl7.store.MessagePort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages that are applied in one transaction end as if each had been applied alone. */
@HomewardTest
class TakenTogetherIT {

    @Autowired
    private MessagePort port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    private final String visit = "T" + UUID.randomUUID().toString().substring(0, 12);

    /** All four wait, so that they are taken in hand together. */
    @Test
    void aMessageThatFailsTakesNoOtherWithItAndIsNotOvertakenByOneAboutItsVisit() {
        var before = Messages.admission(visit);
        var broken = Messages.admission(visit + "x");
        var ofTheSameVisit = Messages.event("A03", visit + "x");
        var after = Messages.admission(visit + "b");
        var body = transaction.execute(status -> {
            database.sql("select pg_advisory_xact_lock(2575)").query(row -> { });
            try (var hospital = new Sender(port.port())) {
                List.of(before, broken, ofTheSameVisit, after).forEach(message ->
                        assertThat(hospital.send(message)).contains("\rMSA|AA|"));
            }
            var sealed = database.sql("select body from hl7_message where control_id = :id").param("id", id(broken))
                    .query(byte[].class).single();
            database.sql("update hl7_message set body = '\\x00' where control_id = :id").param("id", id(broken)).update();
            return sealed;
        });
        await().until(() -> state(before).equals("applied") && state(after).equals("applied"));
        await().until(() -> count("select attempts from hl7_message where control_id = '" + id(broken) + "'") > 0);
        assertThat(state(ofTheSameVisit)).isEqualTo("received");
        transaction.executeWithoutResult(status -> database.sql("""
                        update hl7_message set body = :body, try_at = null where control_id = :id""")
                .param("body", body).param("id", id(broken)).update());
        await().until(() -> state(broken).equals("applied") && state(ofTheSameVisit).equals("applied"));
        assertThat(count("select count(*) from stay where visit_number like '" + visit + "%'")).isEqualTo(3);
        assertThat(count("select count(*) from stay where visit_number = '" + visit + "x' and state = 'left'")).isEqualTo(1);
        assertThat(count("select count(*) from timeline t join stay s on s.journey = t.journey where t.kind = 'person.admitted' "
                + "and s.visit_number like '" + visit + "%'")).isEqualTo(3);
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
