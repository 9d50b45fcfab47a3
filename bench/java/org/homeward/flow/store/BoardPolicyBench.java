package org.homeward.flow.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.homeward.access.AccessPolicy;
import org.homeward.access.RoleTable;
import org.homeward.access.Viewer;
import org.homeward.bench.Scenario;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.JourneyId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the rule of sight costs the board: the board's own statement against the same statement that takes the same
 * journeys by a plain condition, such as the ward, and asks nobody. Both run by turns in one session on a PostgreSQL that
 * flushes to disk.
 */
class BoardPolicyBench {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 80);
    private static final int PAGE = 101;
    private static final List<Case> CASES = List.of(
            new Case("nurse of one ward", "ward-staff.ward-7", "ward = 'ward-7'"),
            new Case("nurse of three wards", "ward-staff.ward-7 ward-staff.ward-11 ward-staff.ward-15", "ward in ('ward-7', 'ward-11', 'ward-15')"),
            new Case("co-ordinator of a hub", "discharge-coordinators.hub-1", "hub = 'hub-1'"),
            new Case("social worker of a council", "social-workers.council-3", """
                    council = 'council-3' and abs(hashtext(id || 'social-workers.council-3')) % 100 < 60"""),
            new Case("manager of a trust", "managers.trust-2", "trust = 'trust-2'"));

    @Test
    void measure() throws IOException {
        Scenario.named("board-policy");
        try (var postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on").start()) {
            Flyway.configure().dataSource(postgres.getPostgresDatabase()).locations("classpath:db/migration").load().migrate();
            var one = new SingleConnectionDataSource(postgres.getJdbcUrl("postgres", "postgres"), true);
            try {
                var database = JdbcClient.create(one);
                ManyJourneys.fill(database);
                report(CASES.stream().map(found -> measure(database, found)).toList(),
                        database.sql("select version()").query(String.class).single());
            } finally {
                one.destroy();
            }
        }
    }

    private static Result measure(JdbcClient database, Case found) {
        var viewer = new Viewer("bench.user", Set.of(found.groups().split(" ")));
        var query = JourneyQuery.everybody();
        var seen = Seen.by(viewer, new AccessPolicy((who, journey) -> List.of(), RoleTable.read(roles())), query);
        var values = seen.values().addValue("never", Timestamp.from(Instant.parse("9999-01-01T00:00:00Z")))
                .addValue("limit", PAGE);
        var with = JdbcBoard.statement(seen, query, false);
        var without = with.replaceFirst("(seen_by_many|seen_on_wards)\\(:seeing\\) s", "(select id as journey, array['full ward bench'] as reasons, "
                + "null::timestamptz as opened_until from journey where " + found.where() + " and closed_at is null) s");
        assertThat(rows(database, with, values)).as(found.name()).isEqualTo(rows(database, without, values)).isNotEmpty();
        if (Boolean.getBoolean("bench.explain")) {
            database.sql("explain (analyze, buffers) " + with).paramSource(values).query(String.class).list().forEach(System.out::println);
            database.sql("explain (analyze, buffers) " + without).paramSource(values).query(String.class).list().forEach(System.out::println);
        }
        var withTimes = new ArrayList<Double>();
        var withoutTimes = new ArrayList<Double>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean first = round % 2 == 0;
            double a = time(database, first ? with : without, values);
            double b = time(database, first ? without : with, values);
            if (round >= WARM_UP) {
                withTimes.add(first ? a : b);
                withoutTimes.add(first ? b : a);
            }
        }
        int all = database.sql("select count(*) from seen_by(:seeing) s join journey j on j.id = s.journey where j.closed_at is null")
                .paramSource(values).query(Integer.class).single();
        return new Result(found.name(), all, median(withoutTimes), median(withTimes));
    }

    private static List<String> rows(JdbcClient database, String sql, MapSqlParameterSource values) {
        return database.sql(sql).paramSource(values).query((row, number) -> row.getString("id")).list();
    }

    /** Both statements of a page: the journeys, and what they wait for. */
    private static double time(JdbcClient database, String sql, MapSqlParameterSource values) {
        long start = System.nanoTime();
        var shown = rows(database, sql, values).stream().limit(PAGE - 1L).map(JourneyId::new).toList();
        new OpenWaits(database).of(shown);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String roles() {
        try {
            return Files.readString(Path.of("src/main/resources/access/parts-by-role.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(List<Result> results, String version) throws IOException {
        var text = new StringBuilder("| viewer | open journeys seen | without (ms) | with (ms) | cost |\n|---|---:|---:|---:|---:|\n");
        results.forEach(result -> text.append(String.format(Locale.ROOT, "| %s | %d | %.2f | %.2f | %+.1f %% |%n", result.name(),
                result.seen(), result.without(), result.with(), result.cost())));
        System.out.println(text);
        var json = new StringBuilder("{\"bench\":\"board-policy\",\"at\":\"" + Instant.now() + "\",\"processors\":"
                + Runtime.getRuntime().availableProcessors() + ",\"database\":\"" + version + "\",\"open\":" + ManyJourneys.OPEN
                + ",\"closed\":" + ManyJourneys.CLOSED + ",\"rounds\":" + ROUNDS + ",\"cases\":[");
        json.append(String.join(",", results.stream().map(result -> String.format(Locale.ROOT,
                "{\"viewer\":\"%s\",\"seen\":%d,\"withoutMs\":%.3f,\"withMs\":%.3f,\"costPercent\":%.1f}", result.name(),
                result.seen(), result.without(), result.with(), result.cost())).toList())).append("]}\n");
        var file = Path.of("bench/results/board-policy.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json, StandardCharsets.UTF_8);
    }

    /** Somebody who looks, and the plain condition that takes the same journeys. */
    private record Case(String name, String groups, String where) {
    }

    private record Result(String name, int seen, double without, double with) {

        double cost() {
            return (with / without - 1) * 100;
        }
    }
}
