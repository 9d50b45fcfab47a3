package org.homeward.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.with;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.homeward.HomewardTest;
import org.homeward.bench.Scenario;
import org.homeward.integration.hl7.store.OldMessages;
import org.homeward.journey.JourneyId;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.stock.LivedJourneys.Lived;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Journeys made by {@link Stock} are equal in shape to journeys that the product wrote: two people live each life, one is copied,
 * and the copies are held against the other. With a database of its own, because the town is copied, too.
 */
@HomewardTest
@Import({LivedJourneys.class, OldMessages.class})
@TestPropertySource(properties = "homeward.demo.data-directory=target/test-database/stock-${random.uuid}")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Journeys made in the database are like those that were lived")
class StockBench {

    private static final int CLOSED = 1200;
    private static final int OPEN = 1200;
    /**
     * What is written while journeys are lived and is no journey's: the audit and the engine's counting (see {@link Stock}); rounds, which
     * are a ward's and are there once for all who were reviewed in one; what providers say is free, which is copied with their town.
     */
    private static final Set<String> NOT_OF_A_JOURNEY = Set.of("audit_waiting", "audit_entry", "audit_check", "act_ru_meter_log", "act_ru_task_meter_log",
            "ward_round", "capacity_figure", "capacity_newest");
    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final Instant LATER_THAN_ALL = Instant.parse("9000-01-01T00:00:00Z");
    private static final int SOME = 5;
    private static final String REVIEW = "record-daily-review";

    @Autowired
    private LivedJourneys journeys;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient database;
    @Autowired
    private DataSource source;
    @Autowired
    private Clock clock;
    @Autowired
    private OldMessages oldMessages;
    @Autowired
    private TransactionTemplate transaction;

    private JourneyRows rows;
    private List<TableShape> tables;
    private Instant aMonthAgo;
    private List<Lived> lived;
    private List<Lived> others;
    private Set<String> filledByLiving;
    private Set<String> filledByCopying;
    private Lived whoGoesOn;
    private JourneyId goesOn;
    private final Map<Lived, List<JourneyId>> copies = new HashMap<>();
    private final Map<Lived, List<JourneyId>> forgotten = new HashMap<>();

    @BeforeAll
    void fill() throws SQLException {
        Scenario.onlyWhenNamed("stock");
        var before = counts();
        var lives = Lives.few();
        var all = journeys.live(Stream.concat(lives.stream(), lives.stream()).toList());
        lived = all.subList(0, lives.size());
        others = all.subList(lives.size(), all.size());
        filledByLiving = grown(before, counts());
        rows = new JourneyRows(database);
        tables = rows.tables().stream().map(table -> TableShape.of(database, table)).toList();
        aMonthAgo = clock.instant().minus(A_MONTH);
        try (var stock = new Stock(source.unwrap(HikariDataSource.class).getJdbcUrl(), lived, clock)) {
            stock.copyTown();
            stock.addClosed(OPEN, CLOSED, OPEN, CLOSED / 3, CLOSED);
            lived.stream().filter(Lived::closed).forEach(one -> {
                copies.put(one, stock.like(one, false, SOME));
                forgotten.put(one, stock.like(one, true, SOME));
            });
            stock.addOpen(0, OPEN, OPEN);
            lived.stream().filter(one -> !one.closed()).forEach(one -> copies.put(one, stock.like(one, false, SOME)));
            whoGoesOn = lived.stream().filter(one -> one.kind().equals("not-reviewed-2")).findFirst().orElseThrow();
            goesOn = copies.get(whoGoesOn).get(0);
            copies.compute(whoGoesOn, (one, those) -> those.subList(1, those.size()));
            filledByCopying = stock.tables();
        }
    }

    @Test
    @DisplayName("in the same tables, but for those that are no journey's")
    void tables() {
        var left = new TreeSet<>(filledByLiving);
        left.removeAll(filledByCopying);
        assertThat(left).isSubsetOf(NOT_OF_A_JOURNEY);
        assertThat(filledByCopying).hasSizeGreaterThan(30).isSubsetOf(filledByLiving);
    }

    @Test
    @DisplayName("as many as were asked for, each with as many rows in each table as somebody who lived it")
    void asMany() {
        assertThat(count("select count(*) from journey where closed_at is not null") - closedByLiving()).isEqualTo(CLOSED);
        assertThat(count("select count(*) from journey where closed_at is null") - (lived.size() * 2 - closedByLiving())).isEqualTo(OPEN);
        for (int i = 0; i < lived.size(); i++) {
            var like = patterns(others.get(i).journey());
            assertThat(patterns(lived.get(i).journey())).as("two who lived " + lived.get(i).kind()).containsExactlyInAnyOrderElementsOf(like);
        }
    }

    @Test
    @DisplayName("row for row of the same shape: the same columns filled, the same values but for what is somebody's own")
    void rowForRow() {
        for (int i = 0; i < lived.size(); i++) {
            var like = patterns(others.get(i).journey());
            areLike(lived.get(i), copies.get(lived.get(i)), like);
        }
    }

    @Test
    @DisplayName("after a month as forgetful as the product, which takes away what hospitals said of those who have left")
    void forgetful() {
        transaction.executeWithoutResult(done -> {
            done.setRollbackOnly();
            var named = "select count(*) from stay_event where numbers_traced is not null";
            long before = count(named);
            assertThat(oldMessages.forget(aMonthAgo)).as("texts older than a month").isZero();
            assertThat(count(named)).as("who is named longer than a month").isEqualTo(before);
            assertThat(oldMessages.forget(LATER_THAN_ALL)).isPositive();
            for (int i = 0; i < lived.size(); i++) {
                if (forgotten.containsKey(lived.get(i))) {
                    areLike(lived.get(i), forgotten.get(lived.get(i)), patterns(others.get(i).journey()));
                }
            }
        });
    }

    @Test
    @DisplayName("nobody is like another: every person, visit and row has its own")
    void ownOnes() {
        assertThat(count("select count(*) from (select nhs_number from admission_notice n join journey j on j.id = n.journey where j.closed_at is null "
                + "group by nhs_number having count(*) > 1) twice")).as("open journeys of one person").isZero();
        assertThat(count("select count(*) - count(distinct visit_number) from stay")).isZero();
        assertThat(count("select count(*) - count(distinct (surname, given_name, birth_date, nhs_number)) from person")).isZero();
    }

    @Test
    @DisplayName("every reference leads somewhere, every check and every index holds")
    void whole() {
        assertThat(database.sql("select indexrelid::regclass::text from pg_index where not indisready or not indisvalid or not indislive").query(String.class).list()).isEmpty();
        assertThat(dangling()).isEmpty();
        assertThat(database.sql("select conname from pg_constraint where not convalidated").query(String.class).list()).isEmpty();
    }

    @Test
    @DisplayName("what the database works out by itself is what it would have worked out")
    void derived() {
        assertThat(count("select count(*) from task t join journey j on j.id = t.journey where t.state = 'open' "
                + "and t.ready_on is distinct from waits_to_leave_since(j.stage, j.discharge_ready_on)")).isZero();
        assertThat(count("select count(*) from journey where closed_at is null") - count("select count(*) from name_to_find")).isZero();
        var words = "select coalesce(md5(string_agg(journey || words::text, ',' order by journey)), '') from name_to_find";
        var kept = database.sql(words).query(String.class).single();
        database.sql("select keep_words(array(select id from journey where closed_at is null))").query((row, number) -> "").list();
        assertThat(database.sql(words).query(String.class).single()).isEqualTo(kept);
        assertThat(count("select count(*) from relationship r where r.shows is distinct from (r.kind in ('assessing', 'chosen', 'active') "
                + "or r.kind not in ('offered', 'accepted') and not belongs_to_a_provider(r.group_id))")).isZero();
    }

    @Test
    @DisplayName("the engine goes on with a copy as with anybody")
    void goesOn() {
        var nurse = ofTheWard(goesOn, "nina.ward");
        var review = with(SampleAnswers.fitToLeave(), "decidedBy", ofTheWard(goesOn, "omar.ward"));
        var simple = with(SampleAnswers.simpleDischarge(), "agreedBy", nurse);
        scenarios.following(whoGoesOn.somebody(), goesOn).completes(REVIEW, nurse, review).hasTasks("agree-simple-discharge")
                .completes("agree-simple-discharge", nurse, simple).completes("confirm-leaving", nurse, SampleAnswers.left()).isClosed("left");
    }

    private String ofTheWard(JourneyId journey, String like) {
        return database.sql("select min(m.user_id) from task t join membership m using (group_id) where t.journey = ? and t.task_id = ? and m.user_id like ? || '%'")
                .params(journey.value(), REVIEW, like).query(String.class).single();
    }

    private void areLike(Lived one, List<JourneyId> made, List<String> like) {
        assertThat(made).as("copies of " + one.kind()).hasSizeGreaterThan(1);
        made.forEach(copy -> assertThat(patterns(copy)).as("a copy of " + one.kind()).containsExactlyInAnyOrderElementsOf(like));
    }

    /** All rows of a journey, in all tables. */
    private List<String> patterns(JourneyId journey) {
        var pattern = RowPattern.of(database, journey);
        return tables.stream().flatMap(table -> rows.of(journey, table).stream().map(row -> pattern.of(table, row))).toList();
    }

    private long closedByLiving() {
        return Stream.concat(lived.stream(), others.stream()).filter(Lived::closed).count();
    }

    /** References of one column that lead nowhere. */
    private List<String> dangling() {
        return database.sql("""
                        select c.conrelid::regclass::text as source, a.attname, c.confrelid::regclass::text as target, k.attname as key
                          from pg_constraint c
                          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                          join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
                         where c.contype = 'f' and cardinality(c.conkey) = 1""")
                .query((row, number) -> row.getString("source") + " " + row.getString("attname") + " " + row.getString("target") + " "
                        + row.getString("key")).list().stream().filter(reference -> {
                            var parts = reference.split(" ");
                            return count("select count(*) from " + parts[0] + " one where one." + parts[1] + " is not null and not exists (select from "
                                    + parts[2] + " other where other." + parts[3] + " = one." + parts[1] + ")") > 0;
                        }).toList();
    }

    private Set<String> grown(Map<String, Long> before, Map<String, Long> after) {
        return after.keySet().stream().filter(table -> after.get(table) > before.get(table)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Long> counts() {
        var all = new TreeMap<String, Long>();
        database.sql("select tablename from pg_tables where schemaname = 'public'").query(String.class).list()
                .forEach(table -> all.put(table, count("select count(*) from " + table)));
        return all;
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
