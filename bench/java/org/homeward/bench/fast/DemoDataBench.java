package org.homeward.bench.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.bench.Scenario;
import org.homeward.bench.fast.FastHomeward.Disk;
import org.homeward.demo.WiderTown;
import org.homeward.demo.acting.Messages;
import org.homeward.demo.acting.Told;
import org.homeward.demo.acting.WorkTimes;
import org.homeward.demo.store.DatabaseInTime;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.World;
import org.homeward.journey.London;
import org.junit.jupiter.api.Test;

/**
 * Lives through three months of one hospital system in minutes and keeps them as the demo's data file, as they were at several
 * moments of each day of the last week. Scenario {@code demo-data}.
 */
class DemoDataBench {

    private static final int DAYS = Integer.getInteger("bench.days", 90);
    private static final List<LocalTime> SHOWN_AT = Stream.of("07:00", "10:00", "13:00", "16:00", "20:00").map(LocalTime::parse).toList();
    private static final int WEEK = 7;
    private static final LocalTime PROVIDERS_SAY = LocalTime.of(8, 20);
    private static final Duration STRIDE = Duration.ofMinutes(30);
    /** Within so long, several people work at once. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);
    private static final World WORLD = WiderTown.world();
    private static final Path FILE = Path.of(System.getProperty("bench.file", "src/main/resources/demo/three-months.gz"));

    private final Deque<Instant> toShow = new ArrayDeque<>(IntStream.range(DAYS - WEEK, DAYS).boxed()
            .flatMap(day -> SHOWN_AT.stream().map(time -> at(day, time))).toList());

    @Test
    void threeMonths() throws Exception {
        Scenario.onlyWhenNamed("demo-data");
        var beds = new Beds(WiderTown.trust());
        var end = at(DAYS, LocalTime.MIDNIGHT);
        var courses = beds.placed(WORLD.courses().takeWhile(course -> course.arrival().at().isBefore(end)).toList());
        System.out.println(courses.size() + " people; " + beds.report());
        try (var homeward = FastHomeward.start(at(0, LocalTime.MIDNIGHT), STRIDE, Disk.LEFT_TO_THE_MACHINE, 1);
             var lives = new Lives(homeward, courses, course -> said(course, beds), WorkTimes::doneAt)) {
            var providers = new ProvidersSay(homeward, WORLD.settings().seed(), 1);
            IntStream.range(0, DAYS).forEach(day -> lives.at(at(day, PROVIDERS_SAY), providers::say));
            var report = new LivedReport(homeward, lives);
            new DatabaseInTime(homeward.dataSource(), WORLD.settings().from()).look(at(0, LocalTime.MIDNIGHT));   // what cannot be looked at is known at once
            var history = new DatabaseInTime(homeward.dataSource(), WORLD.settings().from());
            live(homeward, lives, history, report);
            long bytes = history.write(FILE, homeward.database().sql("select version from flyway_schema_history where success "
                    + "order by installed_rank desc limit 1").query(String.class).single());
            report.print(bytes);
            assertThat(homeward.jobs().failed()).isEmpty();
            assertThat(homeward.database().sql("select count(*) from act_ru_incident").query(Long.class).single()).isZero();
        }
    }

    private static List<Told> said(Course course, Beds beds) {
        var messages = new Messages("NBPAS", "NORTHBRIDGE", WiderTown.trust(), beds::of);
        return Stream.concat(course.arrival().isThroughEmergencyDepartment() ? Stream.of(messages.attends(course)) : Stream.empty(),
                messages.of(course).stream()).toList();
    }

    private void live(FastHomeward homeward, Lives lives, DatabaseInTime history, LivedReport report)
            throws ExecutionException, InterruptedException, SQLException, IOException {
        for (var now = at(0, LocalTime.MIDNIGHT); !toShow.isEmpty(); now = next(homeward, lives)) {
            homeward.time().is(now);
            lives.live(now);
            lives.work(now.plusMillis(1));
            report.timed("jobs", homeward.jobs()::doThose);
            homeward.rounds().go(now);
            lives.lookForTasks(now);
            report.day(now);
            if (!toShow.peek().isAfter(now)) {
                long begun = System.nanoTime();
                history.look(toShow.poll());
                lives.add("looking at the database", begun);
            }
        }
    }

    /** When something happens next; what people do before that is done. */
    private Instant next(FastHomeward homeward, Lives lives) throws ExecutionException, InterruptedException {
        var next = Stream.of(lives.next(), homeward.jobs().next(), Optional.of(homeward.rounds().next()),
                        Optional.ofNullable(toShow.peek()), lives.nextToDo().map(first -> first.plus(TOGETHER)))
                .flatMap(Optional::stream).min(Instant::compareTo).orElseThrow();
        lives.work(next);
        var now = homeward.time().now();
        return next.isAfter(now) ? next : now.plusMillis(1);
    }

    private static Instant at(int day, LocalTime time) {
        return WORLD.settings().from().plusDays(day).atTime(time).atZone(London.ZONE).toInstant();
    }
}
