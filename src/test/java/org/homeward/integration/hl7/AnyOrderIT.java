package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.homeward.integration.hl7.Told.told;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.integration.hl7.store.MessagePort;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** With engine and database: whatever the order in which messages arrive, stays, journeys and open tasks end alike. */
@HomewardTest
class AnyOrderIT {

    private static final Told ADMITTED = told("A01", 0);
    private static final Told LEFT = told("A03", 60);
    private static final List<String> AT_WORK = List.of("confirm-home-circumstances", "record-daily-review",
            "set-expected-discharge");

    /** All that must not depend on the order in which messages arrive, but for the open tasks. */
    static final String STATE = """
            select concat_ws(' ', s.state, s.admitted_at, case s.state when 'left' then s.left_at end, j.outcome, j.ward,
                             (select string_agg(concat_ws(' ', l.raw, l.since, l.until), ', ' order by l.since, l.nr)
                                from stay_location l where l.stay = s.id and s.state <> 'recorded-in-error'),
                             (select string_agg(r.group_id, ', ' order by r.group_id) from relationship r
                               where r.journey = j.id and r.until = 'infinity' and r.kind in ('ward', 'hub')))
              from stay s join journey j on j.id = s.journey where s.visit_number = :visit order by s.admitted_at""";
    static final String TASKS = """
            select t.task_id from task t join stay s on s.journey = t.journey
             where s.visit_number = :visit and t.state = 'open' order by t.task_id""";

    @Autowired
    private MessagePort port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    static Stream<Arguments> sequences() {
        var moves = new ArrayList<>(List.of(ADMITTED));
        for (int move = 1; move <= 7; move++) {
            moves.add(told("A02", move * 10, move % 2 == 0 ? "7B^BAY1^A" + move : "4A^BAY1^B" + move));
        }
        return Stream.of(Arguments.of("admit, cancel", List.of(), List.of(ADMITTED, told("A11", 0).saidAt(5))),
                Arguments.of("move, cancel", AT_WORK, List.of(ADMITTED, told("A02", 10, "4A^BAY1^B1"), told("A12", 20))),
                Arguments.of("leave, cancel", AT_WORK, List.of(ADMITTED, LEFT, told("A13", 120))),
                Arguments.of("admit twice, leave, cancel", AT_WORK,
                        List.of(ADMITTED, ADMITTED.again().saidAt(3), LEFT, told("A13", 60).saidAt(120))),
                Arguments.of("seven moves", AT_WORK, moves));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sequences")
    void everyOrderEndsAlike(String name, List<String> tasks, List<Told> messages) {
        var inOrder = after(messages);
        assertThat(inOrder.get(inOrder.size() - 1)).isEqualTo("tasks " + tasks);
        for (var order : orders(messages)) {
            assertThat(after(order)).as(order.toString()).isEqualTo(inOrder);
        }
    }

    @Test
    void aMergeDuringAStayEndsAlikeInEveryOrder() {
        List<List<String>> ends = new ArrayList<>();
        Orders.each(List.of(0, 1, 2), order -> {
            var known = Somebody.verified();
            var visit = freshVisit();
            send(List.of(as(ADMITTED.ofVisit(visit + "-0"), known, known.nhsNumber(), "A"),
                    as(LEFT.ofVisit(visit + "-0"), known, known.nhsNumber(), "A")), visit + "-0", "left");
            var messages = List.of(as(told("A01", 600).ofVisit(visit), known, "", "B"),
                    as(told("A02", 610, "4A^BAY1^B1").ofVisit(visit), known, "", "B"),
                    as(told("A40", 620).ofVisit(visit), known, "", "A")
                            + "MRG|B" + known.nhsNumber() + "^^^NORTHBRIDGE^MR\r");
            send(order.stream().map(messages::get).toList(), visit, "open");
            await().atMost(Duration.ofSeconds(30)).until(() -> tasks(visit).stream()
                    .filter(task -> !task.equals("review-failed-discharge")).toList(), AT_WORK::equals);
            ends.add(state(visit));
            assertThat(text("select p.nhs_number from stay s join journey j on j.id = s.journey join person p on p.id = j.person "
                    + "where s.visit_number = :visit", visit)).containsExactly(known.nhsNumber());
        });
        assertThat(ends).hasSize(6).allMatch(ends.get(0)::equals);
    }

    /** Backwards, everything twice, and a few by chance. */
    private static List<List<Told>> orders(List<Told> messages) {
        List<List<Told>> orders = new ArrayList<>();
        var backwards = new ArrayList<>(messages);
        Collections.reverse(backwards);
        orders.add(backwards);
        var twice = new ArrayList<>(messages);
        messages.forEach(message -> twice.add(message.again()));
        orders.add(twice);
        var random = new Random(7);
        for (int i = 0; i < 3; i++) {
            var shuffled = new ArrayList<>(twice);
            Collections.shuffle(shuffled, random);
            orders.add(shuffled);
        }
        return orders;
    }

    private List<String> after(List<Told> messages) {
        var somebody = Somebody.verified();
        var visit = freshVisit();
        send(messages.stream().map(message -> as(message.ofVisit(visit), somebody, somebody.nhsNumber(), "A")).toList(), visit, "");
        return state(visit);
    }

    private void send(List<String> messages, String visit, String state) {
        try (var hospital = new Sender(port.port())) {
            messages.forEach(message -> assertThat(hospital.send(message)).contains("\rMSA|AA|"));
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> text("""
                select 'still to do' from hl7_message where state = 'received' and (visit like '%|' || :visit or trigger = 'A40')
                """, visit).isEmpty());
        if (!state.isEmpty()) {
            assertThat(text("select state from stay where visit_number = :visit", visit)).containsExactly(state);
        }
    }

    private List<String> state(String visit) {
        var state = new ArrayList<>(text(STATE, visit));
        state.add("tasks " + tasks(visit));
        return state;
    }

    private List<String> tasks(String visit) {
        return text(TASKS, visit);
    }

    private List<String> text(String sql, String visit) {
        return transaction.execute(status -> database.sql(sql).param("visit", visit).query(String.class).list());
    }

    private static String as(Told told, Somebody somebody, String nhsNumber, String hospitalNumber) {
        return told.message().replace("9990000018^^^NHS^NH~", nhsNumber.isEmpty() ? "" : nhsNumber + "^^^NHS^NH~")
                .replace("NB104233", hospitalNumber + somebody.nhsNumber()).replace("FIELDING", somebody.surname())
                .replace("19420317", "19400504");
    }

    private static String freshVisit() {
        return "O" + UUID.randomUUID().toString().substring(0, 12);
    }
}
