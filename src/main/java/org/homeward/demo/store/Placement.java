package org.homeward.demo.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.journey.London;

/**
 * Which moment of a data file is shown, and how many weeks later than it was. Whole weeks on the clock in London, so that Sundays
 * stay Sundays and rounds begin at eight; and the latest moment that is not to come, so that little time has passed in which
 * nobody did anything.
 *
 * @param moment counted from 0
 */
record Placement(int moment, long weeks) {

    static Placement at(Instant now, List<Instant> moments) {
        var today = LocalDateTime.ofInstant(now, London.ZONE);
        return IntStream.range(0, moments.size()).mapToObj(i -> {
            var then = LocalDateTime.ofInstant(moments.get(i), London.ZONE);
            var seconds = ChronoUnit.SECONDS.between(then, today);
            return new Candidate(i, Math.floorDiv(seconds, ChronoUnit.WEEKS.getDuration().toSeconds()), then);
        }).max(Comparator.comparing(Candidate::shown)).map(it -> new Placement(it.moment, it.weeks)).orElseThrow();
    }

    private record Candidate(int moment, long weeks, LocalDateTime then) {

        private LocalDateTime shown() {
            return then.plusWeeks(weeks);
        }
    }
}
