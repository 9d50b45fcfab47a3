package org.homeward.bench.fast;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.homeward.bench.Scenario;
import org.homeward.demo.store.DatabaseInTime;
import org.homeward.journey.London;
import org.junit.jupiter.api.Test;

/** Lives through three months of one hospital system in minutes and keeps them as the demo's data file. Scenario {@code demo-data}. */
class DemoDataBench {

    @Test
    void threeMonths() throws Exception {
        Scenario.named("demo-data");
        var firstDay = LocalDate.of(2027, 6, 1);
        var now = firstDay.atStartOfDay(London.ZONE).toInstant();
        try (var homeward = FastHomeward.start(now, Duration.ofMinutes(30))) {
            long begun = System.nanoTime();
            for (int i = 0; i < 48 * 14; i++) {
                now = now.plus(Duration.ofMinutes(30));
                homeward.time().is(now);
                homeward.jobs().doThose();
                homeward.rounds().go(now);
            }
            System.out.println("lived " + (System.nanoTime() - begun) / 1e9 + " jobs " + homeward.jobs().done() + homeward.jobs().failed()
                    + homeward.rounds().report());
            begun = System.nanoTime();
            var history = new DatabaseInTime(homeward.dataSource(), firstDay);
            history.look(now);
            System.out.println("looked " + (System.nanoTime() - begun) / 1e9);
            System.out.println(history.write(Path.of("target/demo/three-months.gz"), homeward.database().sql(
                    "select version from flyway_schema_history where success order by installed_rank desc limit 1").query(String.class).single()));
        }
    }
}
