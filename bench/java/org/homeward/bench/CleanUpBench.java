package org.homeward.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many journeys a second the engine's clean-up takes away, while people go on opening pages. The time for which their history is
 * kept is over at once; when clean-up may work is set to the whole day. Scenario {@code clean-up}.
 */
class CleanUpBench {

    private static final int JOURNEYS = Integer.getInteger("bench.cleaned", 3_000);
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final double A_SECOND = 10;
    private static final String[] ALL_DAY = {"--camunda.bpm.generic-properties.properties.historyCleanupBatchWindowStartTime=00:00",
        "--camunda.bpm.generic-properties.properties.historyCleanupBatchWindowEndTime=23:59"};

    @Test
    void measure() throws Exception {
        Scenario.named("clean-up");
        var data = StockData.openAndClosed();
        long rows = due(data);
        try (var side = StockedSide.start(data, ALL_DAY)) {
            var before = pages(side, 60);
            var beside = new ArrayList<Double>();
            var people = new Thread(() -> open(side, beside));
            people.start();
            double seconds;
            try {
                seconds = untilClean(side.database());
            } finally {
                people.interrupt();
                people.join();
            }
            var about = new LinkedHashMap<String, Object>();
            about.put("open", StockData.OPEN);
            about.put("closed", StockData.CLOSED);
            about.put("cleaned", JOURNEYS);
            about.put("rows", rows);
            var report = new Report("clean-up", about);
            report.add("worklist page, nothing cleaned", before, 0);
            report.add("worklist page beside it, five a second", beside, 0);
            report.figure("cleaned", JOURNEYS / seconds, "journeys/s", A_SECOND);
            report.figure("rows taken away", rows / seconds, "rows/s", 0);
            report.write();
        }
    }

    /** @return how many rows of history may go */
    private static long due(Path data) throws IOException {
        try (var postgres = EmbeddedPostgres.builder().setDataDirectory(data.resolve("postgresql")).setCleanDataDirectory(false)
                .setServerConfig("fsync", "on").start()) {
            var database = JdbcClient.create(postgres.getPostgresDatabase());
            database.sql("create table bench_due as select distinct root_proc_inst_id_ as root from act_hi_procinst where business_key_ in "
                    + "(select id from journey where closed_at is not null order by closed_at limit " + JOURNEYS + ")").update();
            long rows = tables(database).stream().mapToLong(table -> database.sql("update " + table
                    + " set removal_time_ = now() - interval '1 day' where root_proc_inst_id_ in (select root from bench_due)").update()).sum();
            database.sql("drop table bench_due").update();
            assertThat(rows).isGreaterThan(JOURNEYS);
            return rows;
        }
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("""
                select table_name from information_schema.columns
                 where table_schema = 'public' and column_name in ('removal_time_', 'root_proc_inst_id_') group by table_name having count(*) = 2""")
                .query(String.class).list();
    }

    /** From the first row that went until none is left. */
    private static double untilClean(JdbcClient database) throws InterruptedException {
        var left = tables(database).stream().map(table -> "(select count(*) from " + table + " where removal_time_ < now())").collect(Collectors.joining(" + ", "select ", ""));
        long all = database.sql(left).query(Long.class).single();
        long begun = 0;
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            long still = database.sql(left).query(Long.class).single();
            if (begun == 0 && still < all) {
                begun = System.nanoTime();
            }
            if (still == 0) {
                return (System.nanoTime() - begun) / 1e9;
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("Not clean after " + LONGEST);
    }

    private static void open(StockedSide side, List<Double> times) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                times.addAll(pages(side, 1));
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Double> pages(StockedSide side, int number) throws Exception {
        var visitor = side.as("lee.lead");
        var times = new ArrayList<Double>();
        for (int page = 0; page < number; page++) {
            long start = System.nanoTime();
            visitor.get("/work?view=team");
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }
}
