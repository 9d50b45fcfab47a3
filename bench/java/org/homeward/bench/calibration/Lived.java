package org.homeward.bench.calibration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.DelayBucket;
import org.homeward.demo.world.Pathway;
import org.homeward.demo.world.World;
import org.homeward.journey.London;

/**
 * What is counted of one world over some days in the middle of it, after it has filled up. Stocks are taken at the end of each day,
 * as the published ones are.
 */
public final class Lived {

    private static final int HOURS = 24;
    private static final int A_WEEK = 7;
    private static final int TWO_WEEKS = 14;

    private final LocalDate from;
    private final int days;
    /** People who left as agreed, in these days. */
    public final Map<String, Map<Pathway, Long>> leftByTrust = new TreeMap<>();
    public final Map<String, Long> destinations = new TreeMap<>();
    public final long[] buckets = new long[DelayBucket.values().length];
    /** Nights for which people remained in their last time without a reason, by principal reason, two weeks and more after they came. */
    public final Map<String, Long> reasons = new TreeMap<>();
    /** Arrivals at emergency departments, Monday first. */
    public final long[][] arrivals = new long[A_WEEK][HOURS];
    public final Flow waiting;
    public final Flow withoutReason;
    public final Flow inBeds;
    public long remainingAWeek;
    public long remainingTwoWeeks;
    public long delayedDays;
    public long died;
    public long selfDischarged;
    public long readmitted;

    private Lived(LocalDate from, int days) {
        this.from = from;
        this.days = days;
        this.waiting = new Flow(from, days);
        this.withoutReason = new Flow(from, days);
        this.inBeds = new Flow(from, days);
    }

    /** @param warmUp days for the world to fill up first */
    public static Lived of(World world, int warmUp, int days) {
        var lived = new Lived(world.settings().from().plusDays(warmUp), days);
        world.courses().forEach(lived::add);
        return lived;
    }

    public int days() {
        return days;
    }

    public long left() {
        return leftByTrust.values().stream().flatMap(mix -> mix.values().stream()).mapToLong(Long::longValue).sum();
    }

    /** Nights for which people remained without a reason, of all of them together. */
    double remainedNights() {
        return withoutReason.meanStock() * days;
    }

    public Map<Pathway, Long> leftByPathway() {
        var all = new TreeMap<Pathway, Long>();
        leftByTrust.values().forEach(mix -> mix.forEach((pathway, count) -> all.merge(pathway, count, Long::sum)));
        return all;
    }

    private void add(Course course) {
        var admitted = London.day(course.arrival().admittedAt());
        var left = London.day(course.ending().at());
        inBeds.add(admitted, left);
        if (course.arrival().isThroughEmergencyDepartment() && isCounted(course.arrival().at())) {
            var at = course.arrival().at().atZone(London.ZONE);
            arrivals[at.getDayOfWeek().getValue() - 1][at.getHour()]++;
        }
        if (course.again() && isCounted(course.arrival().at())) {
            readmitted++;
        }
        course.setbacks().forEach(setback -> remain(admitted, London.day(setback.from()), London.day(setback.to())));
        if (course.needs().exception().equals("none")) {
            course.readyAt().map(London::day).ifPresent(ready -> {
                waiting.add(ready, left);
                remain(admitted, ready, left);
                keep(course, admitted, ready, left);
            });
        }
        if (isCounted(course.ending().at())) {
            ended(course);
        }
    }

    private void ended(Course course) {
        switch (course.ending().kind()) {
            case DIED -> died++;
            case SELF_DISCHARGED -> selfDischarged++;
            case LEFT -> {
                var way = course.wayHome().orElseThrow();
                leftByTrust.computeIfAbsent(course.trust(), trust -> new TreeMap<>()).merge(way.pathway(), 1L, Long::sum);
                destinations.merge(way.destination(), 1L, Long::sum);
                if (course.needs().exception().equals("none")) {
                    var delay = course.delay().map(Course.Delay::days).orElse(0);
                    buckets[DelayBucket.of(delay).ordinal()]++;
                    delayedDays += delay;
                }
            }
        }
    }

    private void remain(LocalDate admitted, LocalDate from, LocalDate to) {
        withoutReason.add(from, to);
        remainingAWeek += nights(later(from, admitted.plusDays(A_WEEK)), to);
        remainingTwoWeeks += nights(later(from, admitted.plusDays(TWO_WEEKS)), to);
    }

    private void keep(Course course, LocalDate admitted, LocalDate ready, LocalDate left) {
        var nights = nights(later(ready, admitted.plusDays(TWO_WEEKS)), left);
        if (nights > 0) {
            course.delay().ifPresent(delay -> reasons.merge(delay.reason(), nights, Long::sum));
        }
    }

    private boolean isCounted(Instant at) {
        var day = London.day(at);
        return !day.isBefore(from) && day.isBefore(from.plusDays(days));
    }

    private long nights(LocalDate first, LocalDate after) {
        return Flow.nights(later(first, from), earlier(after, from.plusDays(days)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
