package org.homeward.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.stock.LivedJourneys;
import org.homeward.stock.LivedJourneys.Lived;
import org.homeward.stock.Stock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Two folders with databases as the demo keeps them: one with everybody who is on the way home, one with the same and with all whose
 * journeys are over. Made once; the next run that asks for as many uses them again.
 */
final class StockData {

    static final int OPEN = Integer.getInteger("bench.open", 150_000);
    static final int CLOSED = Integer.getInteger("bench.closed", 3_600_000);
    /** How many closed journeys have rows in large tables too. */
    static final int WHOLE = Integer.getInteger("bench.whole", 5_000);
    private static final Path FOLDER = Path.of(System.getProperty("bench.stock", "target/bench-data/stock")).toAbsolutePath();
    private static final String MADE = "made";
    private static final String[] NOBODY_ELSE = {"--camunda.bpm.job-execution.enabled=false", "--homeward.reminders.enabled=false",
        "--homeward.capacity.chase=false", "--homeward.demo.readmission=false", "--homeward.demo.routed=false"};

    private StockData() {
    }

    static Path open() throws Exception {
        return made(0);
    }

    static Path openAndClosed() throws Exception {
        return made(CLOSED);
    }

    private static Path made(int closed) throws Exception {
        var folder = folder(closed);
        if (!Files.exists(folder.resolve(MADE))) {
            make(closed);
        }
        return folder;
    }

    private static Path folder(int closed) {
        return FOLDER.resolve("open-" + OPEN + "-closed-" + closed);
    }

    private static void make(int closed) throws Exception {
        var open = folder(0);
        FileSystemUtils.deleteRecursively(open);
        FileSystemUtils.deleteRecursively(folder(closed));
        Files.createDirectories(open);
        var lived = live(open);
        fill(open, lived, false);
        if (closed > 0) {
            new ProcessBuilder("cp", "-a", open.toString(), folder(closed).toString()).inheritIO().start().waitFor();
            Files.delete(folder(closed).resolve(MADE));
            fill(folder(closed), lived, true);
        }
    }

    private static List<Lived> live(Path folder) throws Exception {
        try (var homeward = RunningHomeward.startIn(folder, LivedJourneys.NEEDED, NOBODY_ELSE)) {
            return homeward.get(LivedJourneys.class).liveAll();
        }
    }

    private static void fill(Path folder, List<Lived> lived, boolean past) throws IOException {
        long begun = System.nanoTime();
        try (var postgres = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("postgresql")).setCleanDataDirectory(false)
                .setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off").setServerConfig("max_wal_size", "8GB")
                .setServerConfig("shared_buffers", "2GB").start();
             var stock = new Stock(postgres.getJdbcUrl("postgres", "postgres"), lived, Clock.systemUTC())) {
            if (past) {
                stock.addClosed(OPEN, CLOSED, OPEN, CLOSED, WHOLE);
            } else {
                stock.copyTown();
                stock.addOpen(0, OPEN, 0);
            }
            var database = JdbcClient.create(postgres.getPostgresDatabase());
            database.sql("checkpoint").update();
            Files.writeString(folder.resolve(MADE), described(database));
        }
        System.out.printf("%s filled in %.0f s%n%s%n", folder.getFileName(), (System.nanoTime() - begun) / 1e9, Files.readString(folder.resolve(MADE)));
    }

    /** How much there is of what, and which tables are the largest. */
    private static String described(JdbcClient database) {
        return database.sql("""
                        select 'journeys open ' || (select count(*) from journey where closed_at is null) || ', closed '
                               || (select count(*) from journey where closed_at is not null) || '; open tasks '
                               || (select count(*) from task where state = 'open') || '; timeline ' || (select count(*) from timeline) || '; database '
                               || pg_size_pretty(pg_database_size('postgres'))""").query(String.class).single() + "\n"
                + database.sql("""
                        select relname || ' ' || reltuples::bigint || ' rows ' || pg_size_pretty(pg_total_relation_size(oid)) from pg_class
                         where relkind = 'r' and relnamespace = 'public'::regnamespace order by pg_total_relation_size(oid) desc limit 25""")
                .query(String.class).list().stream().collect(Collectors.joining("\n"));
    }
}
