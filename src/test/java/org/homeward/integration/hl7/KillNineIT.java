package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nothing is lost and nothing is done twice: tried with the real product in processes of their own, which are killed (kill -9)
 * in the middle of work, or share one database. The number of messages of the two busy tests is small, so that they fit into
 * every build. The whole load is tried with
 * <pre>mvn test-compile failsafe:integration-test failsafe:verify -Dit.test=KillNineIT -Dhomeward.test.messages=10000</pre>
 */
@HomewardTest
class KillNineIT {

    private static final int MESSAGES = 30;
    private static final int BUSY = Integer.getInteger("homeward.test.messages", 280);
    private static final int VISITS = BUSY / BusyFeed.MESSAGES_A_VISIT;
    private static final int CONNECTIONS = 4;
    private static final long THE_WORKERS_LOCK = 2575;
    private static final Duration PATIENCE = Duration.ofMinutes(2 + BUSY / 500);

    @Autowired
    private EmbeddedPostgres postgres;
    private OwnDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = new OwnDatabase(postgres);
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    /** The worker is held back until every message has its acknowledgement, and killed as soon as it has begun. */
    @Test
    void everyAcknowledgedMessageBecomesAJourneyOnce() throws Exception {
        try (var first = database.start()) {
            database.run("select pg_advisory_lock(" + THE_WORKERS_LOCK + ")");
            try (var hospital = new Sender(first.messagePort())) {
                IntStream.range(0, MESSAGES).forEach(i ->
                        assertThat(hospital.send(Messages.admission("K" + i))).contains("\rMSA|AA|"));
            }
            assertThat(database.count("select count(*) from hl7_message where state = 'received'")).isEqualTo(MESSAGES);
            assertThat(database.count("select count(*) from journey")).isZero();
            database.run("select pg_advisory_unlock(" + THE_WORKERS_LOCK + ")");
            await().pollInterval(Duration.ofMillis(2)).until(() -> database.count("select count(*) from journey") > 0);
            first.killNine();
        }
        long before = database.count("select count(*) from journey");
        assertThat(before).as("killed in the middle").isLessThan(MESSAGES);
        try (var second = database.start()) {
            await().atMost(Duration.ofMinutes(2)).until(() ->
                    database.count("select count(*) from hl7_message where state = 'applied'") == MESSAGES);
            try (var hospital = new Sender(second.messagePort())) {
                assertThat(hospital.send(Messages.admission("K-afterwards"))).contains("\rMSA|AA|");
            }
            await().until(() -> database.count("select count(distinct visit_number) from stay") == MESSAGES + 1);
        }
        assertThat(database.count("select count(*) from journey")).isEqualTo(MESSAGES + 1);
        assertThat(database.count("select count(*) from act_hi_procinst where proc_def_key_ = 'admission'")).isEqualTo(MESSAGES + 1);
    }

    @Test
    void aKillInTheMiddleOfABusyMorningLosesNothingAndDoesNothingTwice() throws Exception {
        var feed = new BusyFeed(VISITS);
        var connections = IntStream.range(0, CONNECTIONS)
                .mapToObj(connection -> new Delivery(feed.share(2, VISITS, connection, CONNECTIONS))).toList();
        try (var first = database.start()) {
            tellTheFirstOfEachKind(feed, first);
            var tenth = new CountDownLatch((VISITS - 2) * BusyFeed.MESSAGES_A_VISIT / 10);
            var sending = send(connections, first, tenth);
            assertThat(tenth.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("a tenth is acknowledged").isTrue();
            first.killNine();
            for (var connection : sending) {
                connection.get();
            }
        }
        assertThat(connections).as("killed in the middle").noneMatch(Delivery::isComplete);
        long acknowledged = connections.stream().mapToLong(Delivery::acknowledged).sum() + 2 * BusyFeed.MESSAGES_A_VISIT;
        assertThat(database.count("select count(*) from hl7_message")).as("kept").isBetween(acknowledged, acknowledged + CONNECTIONS);
        assertThat(database.count("select count(*) from hl7_message where state = 'received'")).as("acknowledged, not applied")
                .isPositive();
        try (var second = database.start()) {
            for (var connection : send(connections, second, new CountDownLatch(0))) {
                assertThat(connection.get().isComplete()).isTrue();
            }
            assertEverythingOnce(feed);
        }
        assertThat(differentTimelines()).as("what is on record of the visits of one kind").isEqualTo(2);
    }

    /** The first half goes to both nodes in the same moment, the other half to the second one backwards. */
    @Test
    void twoNodesThatHearTheSameFeedAtOnceEndAsOneThatHearsItInOrder() throws Exception {
        var feed = new BusyFeed(VISITS);
        try (var one = database.start()) {
            tellTheFirstOfEachKind(feed, one);
            try (var other = database.start()) {
                var inOrder = List.of(new Delivery(feed.share(2, VISITS / 2, 0, 1)), new Delivery(feed.share(VISITS / 2, VISITS, 0, 1)));
                var atTheOther = List.of(new Delivery(feed.share(2, VISITS / 2, 0, 1)),
                        new Delivery(BusyFeed.backwards(feed.share(VISITS / 2, VISITS, 0, 1))));
                other.messagePort();
                var sending = new ArrayList<>(send(inOrder, one, new CountDownLatch(0)));
                sending.addAll(send(atTheOther, other, new CountDownLatch(0)));
                for (var connection : sending) {
                    assertThat(connection.get().isComplete()).isTrue();
                }
                assertEverythingOnce(feed);
            }
        }
    }

    /** One visit of each kind, in order and alone: the others must end as they do. */
    private void tellTheFirstOfEachKind(BusyFeed feed, HomewardProcess product) throws Exception {
        for (var visit : List.of(BusyFeed.visit(0), BusyFeed.visit(1))) {
            assertThat(new Delivery(feed.of(visit)).carryOn(product.messagePort(), new CountDownLatch(0)).isComplete()).isTrue();
        }
        await().atMost(PATIENCE).until(() -> database.count("select count(*) from hl7_message where state = 'applied'")
                == 2 * BusyFeed.MESSAGES_A_VISIT);
        await().atMost(PATIENCE).until(() -> database.ofVisit(AnyOrderIT.TASKS, BusyFeed.visit(0)).isEmpty());
        await().atMost(PATIENCE).until(() -> database.ofVisit(AnyOrderIT.TASKS, BusyFeed.visit(1)).size() == 3);
    }

    private static List<Future<Delivery>> send(List<Delivery> connections, HomewardProcess product, CountDownLatch each) {
        int port = product.messagePort();
        var threads = Executors.newFixedThreadPool(connections.size());
        var sending = connections.stream().map(connection -> threads.submit(() -> connection.carryOn(port, each))).toList();
        threads.shutdown();
        return sending;
    }

    private void assertEverythingOnce(BusyFeed feed) throws SQLException {
        int messages = VISITS * BusyFeed.MESSAGES_A_VISIT;
        await().atMost(PATIENCE).until(() -> database.count("select count(*) from hl7_message where state = 'applied'") == messages);
        assertThat(database.count("select count(*) from hl7_message")).isEqualTo(messages);
        assertThat(database.count("select count(*) from journey")).isEqualTo(VISITS);
        assertThat(database.count("select count(*) from stay")).isEqualTo(VISITS);
        assertThat(database.count("select count(distinct person) from journey")).isEqualTo(VISITS);
        assertThat(database.count("select count(*) from timeline where kind = 'person.admitted'")).isEqualTo(VISITS);
        var left = database.ofVisit(AnyOrderIT.STATE, BusyFeed.visit(0));
        var there = database.ofVisit(AnyOrderIT.STATE, BusyFeed.visit(1));
        assertThat(left).singleElement().asString().startsWith("left ");
        assertThat(there).singleElement().asString().startsWith("open ");
        for (int i = 2; i < VISITS; i++) {
            assertThat(database.ofVisit(AnyOrderIT.STATE, BusyFeed.visit(i))).as(BusyFeed.visit(i)).isEqualTo(i % 2 == 0 ? left : there);
        }
        var work = database.ofVisit(AnyOrderIT.TASKS, BusyFeed.visit(1));
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (int i = 2; i < VISITS; i++) {
                assertThat(database.ofVisit(AnyOrderIT.TASKS, BusyFeed.visit(i))).as(BusyFeed.visit(i))
                        .isEqualTo(i % 2 == 0 ? List.of() : work);
            }
        });
    }

    private long differentTimelines() throws SQLException {
        return database.count("""
                select count(distinct kinds) from (select s.visit_number, string_agg(t.kind, ' ' order by t.kind) as kinds
                  from stay s join timeline t on t.journey = s.journey
                 where t.kind like 'person.%' or t.kind like 'discharge.%' group by s.visit_number) each""");
    }
}
