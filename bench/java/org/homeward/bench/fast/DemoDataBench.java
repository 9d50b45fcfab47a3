package org.homeward.bench.fast;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.bench.Scenario;
import org.homeward.demo.WiderTown;
import org.homeward.demo.acting.Messages;
import org.homeward.demo.store.DatabaseInTime;
import org.homeward.demo.world.World;
import org.homeward.demo.world.WorldSettings;
import org.homeward.journey.London;
import org.junit.jupiter.api.Test;

/** Lives through three months of one hospital system in minutes and keeps them as the demo's data file. Scenario {@code demo-data}. */
class DemoDataBench {

    private static final int DAYS = Integer.getInteger("bench.days", 90);
    private static final double LEAVING_A_DAY = Double.parseDouble(System.getProperty("bench.leaving", "13"));
    /** Within so long, several people work at once. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 6, 1);

    @Test
    void threeMonths() throws Exception {
        Scenario.named("demo-data");
        var trust = WiderTown.trust();
        var world = new World(new WorldSettings(Long.getLong("bench.seed", 1), FIRST_DAY, FIRST_DAY.plusDays(DAYS), LEAVING_A_DAY, java.util.List.of(trust)));
        var beds = new Beds(trust);
        var courses = beds.placed(world.courses().toList());
        System.out.println(courses.size() + " people; " + beds.report());
        var now = FIRST_DAY.atStartOfDay(London.ZONE).toInstant();
        var end = FIRST_DAY.plusDays(DAYS).atTime(10, 0).atZone(London.ZONE).toInstant();
        try (var homeward = FastHomeward.start(now, Duration.ofMinutes(30));
             var lives = new Lives(homeward, courses, new Messages("NBPAS", "NORTHBRIDGE", trust, beds::of))) {
            long begun = System.nanoTime();
            long day = begun;
            var today = FIRST_DAY;
            int turns = 0;
            while (now.isBefore(end)) {
                homeward.time().is(now);
                lives.live(now);
                lives.work(now.plusMillis(1));
                long jobs = System.nanoTime();
                homeward.jobs().doThose();
                lives.add("jobs", jobs);
                homeward.rounds().go(now);
                lives.lookForTasks(now);
                turns++;
                var next = Stream.of(lives.next(), homeward.jobs().next(), Optional.of(homeward.rounds().next()), Optional.of(end),
                        lives.nextToDo().map(first -> first.plus(TOGETHER))).flatMap(Optional::stream).min(Instant::compareTo).orElseThrow();
                if (next.isAfter(now)) {
                    lives.work(next);
                }
                now = next.isAfter(homeward.time().now()) ? next : homeward.time().now().plusMillis(1);
                if (!London.day(now).equals(today)) {
                    today = London.day(now);
                    System.out.println(today + " " + (System.nanoTime() - day) / 1_000_000 + " ms, open journeys "
                            + homeward.database().sql("select count(*) from journey where closed_at is null").query(Long.class).single()
                            + ", open tasks " + homeward.database().sql("select count(*) from task where state = 'open'").query(Long.class).single());
                    day = System.nanoTime();
                }
            }
            System.out.println("lived " + (System.nanoTime() - begun) / 1e9 + " s, turns " + turns + " jobs " + homeward.jobs().done() + homeward.jobs().failed()
                    + homeward.rounds().report());
            System.out.println("done " + lives.done);
            lives.refused.forEach((what, times) -> System.out.println("refused " + times + " " + what));
            lives.nanos.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(40).forEach(each -> System.out.println(
                    String.format("%-40s %8d ms", each.getKey(), each.getValue() / 1_000_000)));
            begun = System.nanoTime();
            var history = new DatabaseInTime(homeward.dataSource(), FIRST_DAY);
            history.look(now);
            System.out.println("looked " + (System.nanoTime() - begun) / 1e9);
            System.out.println(history.write(Path.of("target/demo/three-months.gz"), homeward.database().sql(
                    "select version from flyway_schema_history where success order by installed_rank desc limit 1").query(String.class).single()));
        }
    }
}
