package org.homeward.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many days people wait after they are ready, by kind of way home. The published histogram knows no kinds, so a guessed table
 * of kinds and groups of delays is fitted to it and to the shares of the kinds. Within a group the days fall off so that their
 * mean is the published one.
 */
final class Waits {

    private static final List<DelayBucket> BUCKETS = List.of(DelayBucket.values());
    private static final int HALVINGS = 100;
    private static final double STEEPEST = 1e-6;
    private static final double FLATTEST = 4;

    private final List<Kind> kinds;
    private final double[][] joint;
    private final Map<DelayBucket, double[]> days = new EnumMap<>(DelayBucket.class);
    private final Map<Kind, Odds<DelayBucket>> all = new HashMap<>();
    private final Map<Kind, Odds<DelayBucket>> some = new HashMap<>();
    private final Map<DelayBucket, Map<DayOfWeek, Odds<Integer>>> daysFrom = new EnumMap<>(DelayBucket.class);

    /** @param kinds those who have a date of being ready */
    Waits(List<Kind> kinds) {
        this.kinds = kinds;
        this.joint = fitted(kinds);
        England.delays().forEach((bucket, waited) -> days.put(bucket, fallingOff(bucket, waited.mean())));
        days.forEach((bucket, likely) -> daysFrom.put(bucket, fromEachDay(bucket, likely)));
        for (var row = 0; row < joint.length; row++) {
            all.put(kinds.get(row), Odds.of(BUCKETS, joint[row]));
            var delayed = joint[row].clone();
            delayed[DelayBucket.NO_DELAY.ordinal()] = 0;
            some.put(kinds.get(row), Odds.of(BUCKETS, delayed));
        }
    }

    /** Share of all people who are of that kind and wait that long. */
    double share(Kind kind, DelayBucket bucket) {
        return joint[kinds.indexOf(kind)][bucket.ordinal()];
    }

    Odds<DelayBucket> odds(Kind kind) {
        return all.get(kind);
    }

    /** Of those who do not leave on the day of being ready. */
    Odds<DelayBucket> oddsOfSome(Kind kind) {
        return some.get(kind);
    }

    /** How likely each day of the group is, from its first day on. */
    double[] daysOf(DelayBucket bucket) {
        return days.get(bucket).clone();
    }

    /** Somebody who is ready on that day: fewer leave on Saturdays and Sundays. */
    int days(DelayBucket bucket, LocalDate ready, Dice dice) {
        return daysFrom.get(bucket).get(ready.getDayOfWeek()).by(dice);
    }

    private static Map<DayOfWeek, Odds<Integer>> fromEachDay(DelayBucket bucket, double[] likely) {
        var from = new EnumMap<DayOfWeek, Odds<Integer>>(DayOfWeek.class);
        for (var ready : DayOfWeek.values()) {
            var onDay = likely.clone();
            for (var i = 0; i < onDay.length; i++) {
                onDay[i] *= isWeekend(ready.plus(bucket.first() + i)) ? Assumed.rate("weekend-leaving") : 1;
            }
            from.put(ready, Odds.of(IntStream.rangeClosed(bucket.first(), bucket.last()).boxed().toList(), onDay));
        }
        return from;
    }

    static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private static double[][] fitted(List<Kind> kinds) {
        var destinations = England.destinations();
        var mix = England.mix();
        var rows = shares(kinds.stream().mapToDouble(kind -> mix.of(kind.pathway()) * kind.shareWithin(destinations)).toArray());
        var columns = shares(England.delays().values().stream().mapToDouble(England.Waited::people).toArray());
        var guessed = new double[rows.length][];
        for (var row = 0; row < rows.length; row++) {
            guessed[row] = guess(kinds.get(row), rows[row]);
        }
        return Fit.of(guessed, rows, columns);
    }

    private static double[] guess(Kind kind, double share) {
        return BUCKETS.stream().mapToDouble(bucket -> share * (bucket == DelayBucket.NO_DELAY ? 1 - kind.delayed()
                : kind.delayed() * IntStream.rangeClosed(bucket.first(), bucket.last())
                        .mapToDouble(day -> StrictMath.pow(1 - 1 / kind.days(), day - 1) / kind.days()).sum())).toArray();
    }

    private static double[] shares(double[] counts) {
        var sum = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> count / sum).toArray();
    }

    /** Each day is as many times likelier than the next as gives that mean. */
    private static double[] fallingOff(DelayBucket bucket, double mean) {
        var low = STEEPEST;
        var high = FLATTEST;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (meanOf(bucket, powers(bucket, middle)) < mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return powers(bucket, low);
    }

    private static double[] powers(DelayBucket bucket, double factor) {
        return shares(IntStream.rangeClosed(0, bucket.last() - bucket.first()).mapToDouble(i -> StrictMath.pow(factor, i)).toArray());
    }

    private static double meanOf(DelayBucket bucket, double[] likely) {
        return IntStream.range(0, likely.length).mapToDouble(i -> likely[i] * (bucket.first() + i)).sum();
    }
}
