package org.homeward.demo.world;

import java.util.List;

/**
 * Chance that can be repeated: the same seed, number and topic always fall the same way, on every Java. Each topic of each person
 * has dice of its own, so that a new question about one thing changes nothing else. SplitMix64 (Steele, Lea and Flood, 2014).
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final int MOST_AT_ONCE = 30;

    private final long origin;
    private long state;

    private Dice(long origin) {
        this.origin = origin;
        this.state = origin;
    }

    static Dice of(long seed, long number) {
        return new Dice(mixed(mixed(seed) + STEP * (number + 1)));
    }

    /** Other dice of the same person, which fall the same way however often these were thrown. */
    Dice about(String topic) {
        return new Dice(mixed(origin ^ mixed(topic.hashCode())));
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    private static long mixed(long value) {
        var z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** From 0 to just under 1. */
    double unit() {
        return (next() >>> 11) * UNIT;
    }

    boolean chance(double likely) {
        return unit() < likely;
    }

    /** From the first to the last, both among them. */
    int between(int first, int last) {
        return first + (int) (unit() * (last - first + 1));
    }

    <T> T one(List<T> of) {
        return of.get(between(0, of.size() - 1));
    }

    /** Box and Muller. */
    double normal(double mean, double spread) {
        return mean + spread * StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** What is never negative and now and then very large, like times in hospital. */
    double logNormal(double median, double spread) {
        return median * StrictMath.exp(normal(0, spread));
    }

    /** At least 1; the mean is that many. */
    int geometric(double mean) {
        return 1 + (int) (StrictMath.log(1 - unit()) / StrictMath.log(1 - 1 / mean));
    }

    /** How many come when so many do on average: Knuth's way, in parts, because the product runs out of digits. */
    int poisson(double mean) {
        var sum = 0;
        for (var left = mean; left > 0; left -= MOST_AT_ONCE) {
            sum += fewOf(Math.min(left, MOST_AT_ONCE));
        }
        return sum;
    }

    private int fewOf(double mean) {
        var floor = StrictMath.exp(-mean);
        var count = 0;
        for (var product = unit(); product > floor; product *= unit()) {
            count++;
        }
        return count;
    }
}
