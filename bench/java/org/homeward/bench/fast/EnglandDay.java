package org.homeward.bench.fast;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.homeward.bench.fast.FastHomeward.Disk;
import org.homeward.demo.WiderTown;
import org.homeward.demo.acting.Messages;
import org.homeward.demo.acting.OpenTask;
import org.homeward.demo.acting.WorkTimes;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.World;
import org.homeward.demo.world.WorldSettings;
import org.homeward.journey.London;

/**
 * As many people as leave all of England's hospitals on one day, led from admission until their journeys are closed, months of
 * support and the question after 91 days among them. Messages come over MLLP and answers over HTTP; the engine's
 * steps are done by hand, because their time is simulated.
 */
final class EnglandDay implements AutoCloseable {

    static final double ENGLAND = 9_888;
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
    static final Instant BEGINNING = DAY.atStartOfDay(London.ZONE).toInstant();
    private static final Duration STRIDE = Duration.ofMinutes(30);
    private static final Duration LONGEST_LEAP = Duration.ofHours(6);
    /** Longer than anybody's stay, support and the 91 days after it. */
    private static final Duration LONGEST = Duration.ofDays(400);
    private static final Duration PROVIDERS_SAY = Duration.ofHours(8);
    private static final String REVIEW = "record-daily-review";

    private final List<Course> courses;
    private final FastHomeward homeward;
    private final Lives lives;
    private final Counted before;

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

        final String scenario;
        private final String processLeft;

        Reviews(String scenario, String processLeft) {
            this.scenario = scenario;
            this.processLeft = processLeft;
        }

        Instant doneAt(OpenTask task, Course course, Instant openedAt) {
            return WorkTimes.doneAt(task, course, openedAt);
        }
    }

    private EnglandDay(List<Course> courses, FastHomeward homeward, Lives lives) {
        this.courses = courses;
        this.homeward = homeward;
        this.lives = lives;
        this.before = Counted.of(homeward);
    }

    /** @param share 1 for all of England, @param besides what a bench has in the product's engine */
    static EnglandDay begin(double share, Reviews reviews, ProcessEnginePlugin... besides) throws Exception {
        var courses = new World(new WorldSettings(1, DAY, DAY, ENGLAND * share, List.of(WiderTown.trust()))).courses().toList();
        var homeward = FastHomeward.start(BEGINNING, STRIDE, Disk.FLUSHED, Lives.LANES, besides);
        var lives = new Lives(homeward, courses, new Messages("NBPAS", "NORTHBRIDGE", WiderTown.trust(), (course, stay) -> "A3")::of,
                reviews::doneAt);
        homeward.jobs().leave(reviews.processLeft);
        var providers = new ProvidersSay(homeward, 1, Math.max(1, (int) (ENGLAND * share / WiderTown.LEAVING_A_DAY)));
        LongStream.range(0, LONGEST.toDays()).forEach(day -> lives.at(BEGINNING.plus(Duration.ofDays(day)).plus(PROVIDERS_SAY), providers::say));
        return new EnglandDay(courses, homeward, lives);
    }

    /** Hears how the day goes on. */
    interface Watcher {

        /** Another half-hour begins. */
        default void stride() {
        }

        /** All that went on side by side is over. */
        default void phase() {
        }
    }

    /** Until everybody's journey is closed. */
    void live(Watcher watcher) throws Exception {
        var end = BEGINNING.plus(LONGEST);
        for (var now = BEGINNING; now.isBefore(end); now = next(now)) {
            watcher.stride();
            watcher.phase();
            homeward.time().is(now);
            lives.live(now);
            watcher.phase();
            homeward.jobs().doThose();
            watcher.phase();
            homeward.rounds().go(now);
            watcher.phase();
            lives.lookForTasks(now);
            lives.work(now.plusMillis(1));
            watcher.phase();
            homeward.jobs().doThose();
            if (Counted.of(homeward).closed - before.closed >= courses.size()) {
                return;
            }
        }
    }

    /** The next half-hour in which something happens. */
    private Instant next(Instant now) {
        var next = Stream.of(lives.next(), lives.nextToDo(), homeward.jobs().next(), Optional.of(now.plus(LONGEST_LEAP)))
                .flatMap(Optional::stream).min(Instant::compareTo).orElseThrow();
        long strides = Math.max(1, (Duration.between(now, next).toSeconds() + STRIDE.toSeconds() - 1) / STRIDE.toSeconds());
        return now.plus(STRIDE.multipliedBy(strides));
    }

    FastHomeward homeward() {
        return homeward;
    }

    Lives lives() {
        return lives;
    }

    int people() {
        return courses.size();
    }

    int tasksDone() {
        return lives.done.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What the day has made so far. */
    Counted counted() {
        return Counted.of(homeward).since(before);
    }

    long incidents() {
        return homeward.database().sql("select count(*) from act_ru_incident").query(Long.class).single();
    }

    @Override
    public void close() throws Exception {
        lives.close();
        homeward.close();
    }

    /** What the database counts; attendances that led to no stay are not among the journeys. */
    record Counted(long closed, Written written) {

        private static Counted of(FastHomeward homeward) {
            return new Counted(homeward.database().sql("""
                    select count(distinct j.id) from journey j join stay s on s.journey = j.id where j.closed_at is not null""")
                    .query(Long.class).single(), Written.of(homeward.database()));
        }

        private Counted since(Counted before) {
            return new Counted(closed - before.closed, written.since(before.written));
        }
    }
}
