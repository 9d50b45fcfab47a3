package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.homeward.HomewardTest;
import org.homeward.integration.hl7.store.MessagePort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Hundreds of damaged messages through the real door: each has its answer, and the database says nothing that cannot be. */
@HomewardTest
class MutatedMessagesIT {

    private static final int MESSAGES = 300;
    private static final int VISITS = 12;
    private static final byte START = 0x0B;
    private static final byte END = 0x1C;

    /** Each finds rows that must not be there. */
    private static final List<String> IMPOSSIBLE = List.of(
            "select 1 from stay where state = 'open' group by facility, visit_number having count(*) > 1",
            "select 1 from stay s join journey j on j.id = s.journey where s.state = 'open' and j.closed_at is not null",
            "select 1 from stay s join journey j on j.id = s.journey where s.state = 'recorded-in-error' and j.closed_at is null",
            "select 1 from stay where state = 'left' and left_at is null or state = 'open' and left_at is not null",
            "select 1 from stay s left join journey j on j.id = s.journey where j.id is null",
            "select 1 from stay_event e where e.message > 0 and not exists (select from hl7_message m where m.id = e.message)",
            "select 1 from hl7_message m where m.state = 'applied' and m.journey is not null"
                    + " and not exists (select from journey j where j.id = m.journey)",
            "select 1 from task t join journey j on j.id = t.journey where t.state = 'open' and j.closed_at is not null"
                    + " and t.task_id not like 'review-%'"
                    + " and exists (select from stay s where s.journey = j.id and s.state = 'recorded-in-error')",
            "select 1 from hl7_message where state = 'failed' and problem like '%StackOverflow%'");

    @Autowired
    private MessagePort port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyDamagedMessageIsAnsweredAndTheDatabaseStaysConsistent() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        var random = new Random(seed);
        var mark = "M" + Long.toString(seed, 36);
        long failedBefore = count("select count(*) from hl7_message where state = 'failed'");
        var before = IMPOSSIBLE.stream().map(this::rows).toList();
        try (var hospital = new Sender(port.port())) {
            for (int i = 0; i < MESSAGES; i++) {
                hospital.raw(framed(message(mark, random)));
                assertThat(hospital.answer()).as("seed %d, message %d", seed, i).containsPattern("\rMSA.[AC][AER]");
            }
        }
        await().atMost(Duration.ofMinutes(3)).until(() ->
                count("select count(*) from hl7_message where state = 'received'") == 0);
        for (int i = 0; i < IMPOSSIBLE.size(); i++) {
            assertThat(rows(IMPOSSIBLE.get(i))).as("seed %d: %s", seed, IMPOSSIBLE.get(i)).isEqualTo(before.get(i));
        }
        assertThat(count("select count(*) from hl7_message where state = 'failed'")).as("seed %d", seed).isEqualTo(failedBefore);
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(Messages.admission(mark))).contains("\rMSA|AA|");
        }
        await().until(() -> count("select count(*) from stay where visit_number = '" + mark + "' and state = 'open'") == 1);
    }

    /** Of one of a few visits, so that damaged ones meet; two of three are damaged, with the bytes that end a frame left out. */
    private static byte[] message(String mark, Random random) {
        var rows = EventTable.rows();
        var visit = mark + "-" + random.nextInt(VISITS);
        var message = (Messages.event(rows.get(random.nextInt(rows.size())).trigger(), visit)
                + (random.nextInt(4) == 0 ? "MRG|NB" + random.nextInt(9) + visit + "^^^NORTHBRIDGE^MR\r" : ""))
                .replace("NB104233", "NB" + visit).replace("20260105143000", "202601" + (10 + random.nextInt(9)) + "143000")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i > 0; i--) {
            message = Damage.to(message, random);
        }
        var safe = new ByteArrayOutputStream();
        for (byte each : message) {
            safe.write(each == START || each == END ? ' ' : each);
        }
        return safe.toByteArray();
    }

    private static byte[] framed(byte[] message) {
        var framed = new byte[message.length + 3];
        framed[0] = START;
        System.arraycopy(message, 0, framed, 1, message.length);
        framed[message.length + 1] = END;
        framed[message.length + 2] = '\r';
        return framed;
    }

    private long rows(String sql) {
        return count("select count(*) from (" + sql + ") impossible");
    }

    private long count(String sql) {
        return transaction.execute(status -> database.sql(sql).query(Long.class).single());
    }
}
