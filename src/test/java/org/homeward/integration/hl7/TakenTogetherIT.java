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
            sendWhileHeldBack(List.of(before, broken, ofTheSameVisit, after));
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

    @Test
    void whatIsSaidOfOneVisitTogetherEndsAsWhenItIsSaidOneByOne() {
        var messages = List.of(Messages.admission(visit), Messages.event("A02", visit), Messages.event("A03", visit),
                Messages.event("A13", visit));
        transaction.executeWithoutResult(status -> sendWhileHeldBack(messages));
        await().until(() -> messages.stream().allMatch(message -> state(message).equals("applied")));
        var oneByOne = visit + "b";
        for (var event : List.of("A01", "A02", "A03", "A13")) {
            var message = event.equals("A01") ? Messages.admission(oneByOne) : Messages.event(event, oneByOne);
            try (var hospital = new Sender(port.port())) {
                hospital.send(message);
            }
            await().until(() -> state(message).equals("applied"));
        }
        assertThat(timeline(visit)).isNotEmpty().isEqualTo(timeline(oneByOne));
        assertThat(count("select count(*) from stay where state = 'open' and visit_number like '" + visit + "%'")).isEqualTo(2);
    }

    private void sendWhileHeldBack(List<String> messages) {
        database.sql("select pg_advisory_xact_lock(2575)").query(row -> { });
        try (var hospital = new Sender(port.port())) {
            messages.forEach(message -> assertThat(hospital.send(message)).contains("\rMSA|AA|"));
        }
    }

    private List<String> timeline(String visitNumber) {
        return transaction.execute(status -> database.sql("""
                        select t.kind from timeline t join stay s on s.journey = t.journey
                         where s.visit_number = :visit and t.kind ~ '^(person.(admitted|moved|placed)|discharge)' order by t.kind""")
                .param("visit", visitNumber).query(String.class).list());
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
