package org.homeward.bench.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.homeward.bench.Report;
import org.homeward.bench.Scenario;
import org.homeward.bench.fast.FastHomeward.Disk;
import org.homeward.demo.WiderTown;
import org.homeward.demo.acting.Messages;
import org.homeward.demo.acting.OpenTask;
import org.homeward.demo.acting.WorkTimes;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.World;
import org.homeward.demo.world.WorldSettings;
import org.homeward.journey.London;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * As many people as leave all of England's hospitals on one day, led from admission until their journeys are closed, months of
 * support and the question after 91 days among them. Messages come over MLLP and answers over HTTP; the engine's
 * steps are done by hand, because their time is simulated.
 */
class EnglandDayBench {

    private static final double ENGLAND = 9_888;
    private static final double SHARE = Double.parseDouble(System.getProperty("bench.share", "1"));
    private static final double JOURNEYS_A_SECOND = 16.5;
    private static final double TASKS_A_SECOND = 115;
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
    private static final Duration STRIDE = Duration.ofMinutes(30);
    private static final Duration LONGEST_LEAP = Duration.ofHours(6);
    /** Longer than anybody's stay, support and the 91 days after it. */
    private static final Duration LONGEST = Duration.ofDays(400);
    private static final Duration PROVIDERS_SAY = Duration.ofHours(8);
    private static final String REVIEW = "record-daily-review";

    /** Whose daily review is recorded. */
    enum Reviews {

        /** One of each person, which says that they need no bed any more. */
        WHEN_READY("england-day", "ward-round") {
            @Override
            Instant doneAt(OpenTask task, Course course, Instant openedAt) {
                var usual = super.doneAt(task, course, openedAt);
                return task.kind().equals(REVIEW) ? course.readyAt().filter(ready -> ready.isAfter(usual)).orElse(usual) : usual;
            }
        },
        /** One of each bed on each day, as the ward rounds ask. */
        EVERY_DAY("england-day-rounds", "");

        private final String scenario;
        private final String processLeft;

        Reviews(String scenario, String processLeft) {
            this.scenario = scenario;
            this.processLeft = processLeft;
        }

        Instant doneAt(OpenTask task, Course course, Instant openedAt) {
            return WorkTimes.doneAt(task, course, openedAt);
        }
    }

    @ParameterizedTest
    @EnumSource
    void day(Reviews reviews) throws Exception {
        Scenario.onlyWhenNamed(reviews.scenario);
        var world = new World(new WorldSettings(1, DAY, DAY, ENGLAND * SHARE, List.of(WiderTown.trust())));
        var courses = world.courses().toList();
        var beginning = DAY.atStartOfDay(London.ZONE).toInstant();
        try (var homeward = FastHomeward.start(beginning, STRIDE, Disk.FLUSHED, Lives.LANES);
             var lives = new Lives(homeward, courses, new Messages("NBPAS", "NORTHBRIDGE", WiderTown.trust(), (course, stay) -> "A3")::of,
                     reviews::doneAt)) {
            homeward.jobs().leave(reviews.processLeft);
            var providers = new ProvidersSay(homeward, 1, Math.max(1, (int) (ENGLAND * SHARE / WiderTown.LEAVING_A_DAY)));
            LongStream.range(0, LONGEST.toDays()).forEach(day -> lives.at(beginning.plus(Duration.ofDays(day)).plus(PROVIDERS_SAY), providers::say));
            var statements = Statements.COUNTED ? Optional.of(Statements.of(homeward.database())) : Optional.<Statements>empty();
            var before = Counted.of(homeward);
            long begun = System.nanoTime();
            live(homeward, lives, beginning, before.closed() + courses.size());
            var seconds = (System.nanoTime() - begun) / 1e9;
            new LivedReport(homeward, lives).print(0);
            statements.ifPresent(counted -> counted.print(courses.size()));
            report(reviews, homeward, lives, courses, Counted.of(homeward).since(before), seconds);
            assertThat(homeward.jobs().failed()).isEmpty();
            assertThat(homeward.database().sql("select count(*) from act_ru_incident").query(Long.class).single()).isZero();
        }
    }

    private static void live(FastHomeward homeward, Lives lives, Instant beginning, long closedAtLast) throws Exception {
        var end = beginning.plus(LONGEST);
        for (var now = beginning; now.isBefore(end); now = next(homeward, lives, now)) {
            homeward.time().is(now);
            lives.live(now);
            homeward.jobs().doThose();
            homeward.rounds().go(now);
            lives.lookForTasks(now);
            lives.work(now.plusMillis(1));
            homeward.jobs().doThose();
            if (Counted.of(homeward).closed() >= closedAtLast) {
                return;
            }
        }
    }

    /** The next half-hour in which something happens. */
    private static Instant next(FastHomeward homeward, Lives lives, Instant now) {
        var next = Stream.of(lives.next(), lives.nextToDo(), homeward.jobs().next(), Optional.of(now.plus(LONGEST_LEAP)))
                .flatMap(Optional::stream).min(Instant::compareTo).orElseThrow();
        long strides = Math.max(1, (Duration.between(now, next).toSeconds() + STRIDE.toSeconds() - 1) / STRIDE.toSeconds());
        return now.plus(STRIDE.multipliedBy(strides));
    }

    private static void report(Reviews reviews, FastHomeward homeward, Lives lives, List<Course> courses, Counted counted, double seconds)
            throws Exception {
        int done = lives.done.values().stream().mapToInt(Integer::intValue).sum();
        var report = new Report(reviews.scenario, Map.of("people", courses.size(), "lanes", Lives.LANES, "share", SHARE));
        report.figure("journeys closed", counted.closed(), "", 0);
        report.figure("still open", courses.size() - counted.closed(), "", 0);
        report.figure("seconds", seconds, "s", 0);
        report.figure("journeys a second", counted.closed() / seconds, "/s", JOURNEYS_A_SECOND);
        report.figure("tasks completed a second", done / seconds, "/s", TASKS_A_SECOND);
        report.figure("tasks a journey", (double) done / courses.size(), "", 0);
        report.figure("messages a journey", (double) lives.told / courses.size(), "", 0);
        report.figure("engine steps a journey", (double) homeward.jobs().done() / courses.size(), "", 0);
        report.figure("steps that met another and were done again", homeward.jobs().again(), "", 0);
        report.figure("commits a journey", (double) counted.commits() / courses.size(), "", 0);
        report.figure("rows written a journey", (double) counted.rows() / courses.size(), "", 0);
        report.atMost("all of England's day at this rate", ENGLAND / (counted.closed() / seconds) / 60, "min", 10);
        report.write();
    }

    /** What the database counts; attendances that led to no stay are not among the journeys. */
    private record Counted(long closed, long commits, long rows) {

        static Counted of(FastHomeward homeward) {
            return homeward.database().sql("""
                    select (select count(distinct j.id) from journey j join stay s on s.journey = j.id where j.closed_at is not null), xact_commit, tup_inserted + tup_updated + tup_deleted
                      from pg_stat_database where datname = current_database()""")
                    .query((row, number) -> new Counted(row.getLong(1), row.getLong(2), row.getLong(3))).single();
        }

        Counted since(Counted before) {
            return new Counted(closed - before.closed, commits - before.commits, rows - before.rows);
        }
    }
}
