package org.homeward.flow;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts made-up people with their stays, waits and decisions into our tables, as the steps and the wait clock would. */
public final class Scene {

    private static final Random RANDOM = ThreadLocalRandom.current();
    private static final AtomicInteger NEXT = new AtomicInteger(10_000);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Instant now;

    public Scene(JdbcClient jdbc, PlatformTransactionManager transactions, Instant now) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    /** A valid number of the range that belongs to nobody, another one each time. */
    public static String nhsNumber() {
        while (true) {
            var nine = "9991" + NEXT.getAndIncrement();
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    public Somebody matched(String given, String surname, LocalDate born, String ward, String bed, Duration ago) {
        var somebody = somebody(given, surname, born, ward, bed, ago);
        var person = UUID.randomUUID();
        write("""
                insert into person (id, nhs_number, nhs_number_verified, surname, given_name, birth_date, postcode,
                  created_at) values (?, ?, true, ?, ?, ?, 'NB2 4QT', ?)""", person, somebody.nhsNumber, surname, given,
                born, Timestamp.from(now));
        write("update journey set person = ?, matched = true where id = ?", person, somebody.id.value());
        return somebody;
    }

    /** Somebody of whom we only know what the hospital's message said. */
    public Somebody somebody(String given, String surname, LocalDate born, String ward, String bed, Duration ago) {
        var somebody = new Somebody(JourneyId.fresh(RANDOM), nhsNumber(), "H" + (100_000 + RANDOM.nextInt(900_000)));
        var admitted = Timestamp.from(now.minus(ago));
        var stay = UUID.randomUUID();
        write("""
                insert into journey (id, stage, stage_since, trust, ward, hub, council, opened_at)
                values (?, 'admitted', ?, 'northbridge', ?, 'northbridge-hub', 'eastvale', ?)""",
                somebody.id.value(), admitted, ward, admitted);
        write("""
                insert into admission_notice (journey, source, nhs_number, nhs_number_status, hospital_number, surname,
                  given_name, birth_date, postcode) values (?, 'hl7:NBPAS', ?, '02', ?, ?, ?, ?, 'NB24QT')""",
                somebody.id.value(), somebody.nhsNumber, somebody.hospitalNumber, surname, given, born);
        write("insert into stay (id, journey, visit_number, admitted_at, state) values (?, ?, ?, ?, 'open')",
                stay, somebody.id.value(), stay.toString(), admitted);
        write("insert into stay_location (stay, ward, raw, bed, since) values (?, ?, ?, ?, ?)", stay, ward, ward, bed,
                admitted);
        somebody.seenBy("ward-staff." + ward);
        return somebody;
    }

    private void write(String sql, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.sql(sql).params(values).update());
    }

    /** One made-up person on the way home. */
    public final class Somebody {

        public final JourneyId id;
        public final String nhsNumber;
        public final String hospitalNumber;

        private Somebody(JourneyId id, String nhsNumber, String hospitalNumber) {
            this.id = id;
            this.nhsNumber = nhsNumber;
            this.hospitalNumber = hospitalNumber;
        }

        public Somebody seenBy(String group) {
            write("""
                    insert into relationship (journey, group_id, kind, because, since) values (?, ?, 'task', 'A task', ?)
                    on conflict do nothing""", id.value(), group, Timestamp.from(now));
            return this;
        }

        public Somebody at(Stage stage) {
            write("update journey set stage = ?, stage_since = ? where id = ?", stage.key(),
                    Timestamp.from(now.minus(Duration.ofHours(3))), id.value());
            return this;
        }

        public Somebody agreed(String pathway, String subPathway) {
            write("update journey set pathway = ?, sub_pathway = ?, discharge_ready_on = ? where id = ?", pathway,
                    subPathway, LocalDate.ofInstant(now, org.homeward.journey.London.ZONE).minusDays(1), id.value());
            return this;
        }

        public Somebody closed(String outcome) {
            write("update journey set stage = 'closed', closed_at = ?, outcome = ? where id = ?", Timestamp.from(now),
                    outcome, id.value());
            return this;
        }

        /** A task for a team, opened two hours ago and due after {@code dueIn}; answers the engine's task id. */
        public String task(String process, String element, String name, String group, String owner, String unblock,
                           Duration dueIn) {
            seenBy(group);
            var wait = pause(process, element, name, owner, unblock);
            var task = UUID.randomUUID().toString();
            var due = now.plus(dueIn);
            write("""
                    insert into task (id, wait, journey, task_id, name, process_id, group_id, escalate_to, opened_at,
                      remind_at, due_at, state) values (?, ?, ?, ?, ?, ?, ?, 'hub-leads.northbridge-hub', ?, ?, ?, 'open')""",
                    task, wait, id.value(), element.replaceAll("^.*_", "").replaceAll("([A-Z])", "-$1").toLowerCase(),
                    name, process, group, Timestamp.from(now.minus(Duration.ofHours(2))),
                    Timestamp.from(due.minus(Duration.ofMinutes(30))), Timestamp.from(due));
            return task;
        }

        public String pause(String process, String element, String name, String owner, String unblock) {
            write("""
                    insert into wait_state (process_id, element_id, name, waiting_for, owner, unblock)
                    values (?, ?, ?, 'not-a-delay', ?, ?) on conflict do nothing""", process, element, name, owner,
                    unblock);
            var wait = element + ":" + UUID.randomUUID();
            write("""
                    insert into wait_interval (id, journey, process_id, element_id, waiting_for, owner, began_at)
                    values (?, ?, ?, ?, 'not-a-delay', ?, ?)""", wait, id.value(), process, element, owner,
                    Timestamp.from(now.minus(Duration.ofHours(2))));
            return wait;
        }

        public Somebody withdrawn(String task, String because) {
            write("update task set state = 'withdrawn', ended_at = ?, because = ? where id = ?", Timestamp.from(now),
                    because, task);
            write("""
                    update wait_interval set ended_at = ?, how_it_ended = 'withdrawn'
                     where id = (select wait from task where id = ?)""", Timestamp.from(now), task);
            return this;
        }

        public Somebody happened(String kind, Duration ago, String source, String by, String text) {
            write("""
                    insert into timeline (journey, kind, happened_at, learned_at, source, by_whom, text)
                    values (?, ?, ?, ?, ?, ?, ?)""", id.value(), kind, Timestamp.from(now.minus(ago)),
                    Timestamp.from(now.minus(ago).plusSeconds(70)), source, by, text);
            return this;
        }

        public Somebody decided(String decision, String inputs, String matched) {
            write("""
                    insert into decision_taken (journey, decision, version, taken_at, inputs, matched)
                    values (?, ?, 1, ?, ?::jsonb, ?::jsonb)""", id.value(), decision,
                    Timestamp.from(now.minus(Duration.ofHours(2))), inputs, matched);
            return this;
        }
    }
}
