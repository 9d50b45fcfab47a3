package org.homeward.bench.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.homeward.bench.Report;
import org.homeward.bench.Scenario;
import org.homeward.bench.fast.EnglandDay.Reviews;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How fast all of England's day is led home. */
class EnglandDayBench {

    private static final double SHARE = Double.parseDouble(System.getProperty("bench.share", "1"));
    private static final double JOURNEYS_A_SECOND = 16.5;
    private static final double TASKS_A_SECOND = 115;

    @ParameterizedTest
    @EnumSource
    void day(Reviews reviews) throws Exception {
        Scenario.onlyWhenNamed(reviews.scenario);
        try (var day = EnglandDay.begin(SHARE, reviews)) {
            var statements = Statements.COUNTED ? Optional.of(Statements.of(day.homeward().database())) : Optional.<Statements>empty();
            long begun = System.nanoTime();
            day.live(new EnglandDay.Watcher() { });
            var seconds = (System.nanoTime() - begun) / 1e9;
            new LivedReport(day.homeward(), day.lives()).print(0);
            statements.ifPresent(counted -> counted.print(day.people()));
            report(reviews, day, seconds);
            assertThat(day.homeward().jobs().failed()).isEmpty();
            assertThat(day.incidents()).isZero();
        }
    }

    private static void report(Reviews reviews, EnglandDay day, double seconds) throws IOException {
        var counted = day.counted();
        var report = new Report(reviews.scenario, Map.of("people", day.people(), "lanes", Lives.LANES, "share", SHARE));
        report.figure("journeys closed", counted.closed(), "", 0);
        report.figure("still open", day.people() - counted.closed(), "", 0);
        report.figure("seconds", seconds, "s", 0);
        report.figure("journeys a second", counted.closed() / seconds, "/s", JOURNEYS_A_SECOND);
        report.figure("tasks completed a second", day.tasksDone() / seconds, "/s", TASKS_A_SECOND);
        report.figure("tasks a journey", (double) day.tasksDone() / day.people(), "", 0);
        report.figure("messages a journey", (double) day.lives().told / day.people(), "", 0);
        report.figure("engine steps a journey", (double) day.homeward().jobs().done() / day.people(), "", 0);
        report.figure("steps that met another and were done again", day.homeward().jobs().again(), "", 0);
        report.figure("commits a journey", (double) counted.written().commits() / day.people(), "", 0);
        report.figure("rows written a journey", (double) counted.written().rows() / day.people(), "", 0);
        report.atMost("all of England's day at this rate", EnglandDay.ENGLAND / (counted.closed() / seconds) / 60, "min", 10);
        report.write();
    }
}
