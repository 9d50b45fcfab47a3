package org.homeward.demo.world;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What may come, and how likely each is compared with the others. */
final class Odds<T> {

    private final List<T> values;
    private final double[] upTo;

    private Odds(List<T> values, double[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    static <T> Odds<T> of(List<T> values, double... weights) {
        var upTo = weights.clone();
        for (var i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
        if (values.isEmpty() || values.size() != weights.length || upTo[upTo.length - 1] <= 0) {
            throw new IllegalArgumentException("Nothing can come of " + values);
        }
        return new Odds<>(List.copyOf(values), upTo);
    }

    /** In the order of the map, which has to be the same every time. */
    static <T> Odds<T> of(Map<T, Double> weights) {
        return of(List.copyOf(weights.keySet()), weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The first is the likeliest and the last the least likely, as with names. */
    static <T> Odds<T> falling(List<T> values) {
        return of(values, IntStream.range(0, values.size()).mapToDouble(rank -> 1.0 / (rank + 4)).toArray());
    }

    /** All weights together. */
    double sum() {
        return upTo[upTo.length - 1];
    }

    T by(Dice dice) {
        var fallen = dice.unit() * sum();
        var low = 0;
        for (var high = upTo.length - 1; low < high;) {
            var middle = (low + high) / 2;
            if (upTo[middle] > fallen) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return values.get(low);
    }
}
