package org.homeward.demo.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What keeps people, by kind of way home and length of the wait. Published is how many of those who have been in hospital for two
 * weeks or more are kept by which reason; which reason can come on which way, and whether it makes short or long waits, is
 * assumed. A table of both is fitted so that the people who are there come out as published.
 */
final class Reasons {

    /** The published figures are of people who have been there for as many nights. */
    static final int LONG_STAY = 14;

    private final Map<Kind, Map<DelayBucket, Odds<DelayReason>>> odds = new HashMap<>();

    Reasons(List<Kind> kinds, Waits waits) {
        var reasons = DelayReason.all();
        var published = England.delayReasons();
        var all = published.values().stream().mapToDouble(Double::doubleValue).sum();
        var columns = reasons.stream().mapToDouble(reason -> published.get(reason.code()) / all).toArray();
        var cells = cells(kinds, waits);
        var stock = cells.stream().mapToDouble(Cell::stock).sum();
        var rows = cells.stream().mapToDouble(cell -> cell.stock() / stock).toArray();
        var guessed = new double[rows.length][];
        for (var row = 0; row < rows.length; row++) {
            guessed[row] = guess(cells.get(row), rows[row], reasons);
        }
        var fitted = Fit.of(guessed, rows, columns);
        for (var row = 0; row < rows.length; row++) {
            odds.computeIfAbsent(cells.get(row).kind(), kind -> new HashMap<>())
                    .put(cells.get(row).bucket(), Odds.of(reasons, fitted[row]));
        }
    }

    DelayReason of(Kind kind, DelayBucket bucket, Dice dice) {
        return odds.get(kind).get(bucket).by(dice);
    }

    /** @param stock how many of all people are there for long, are of that kind and will have waited that long */
    private record Cell(Kind kind, DelayBucket bucket, double stock) { }

    private static List<Cell> cells(List<Kind> kinds, Waits waits) {
        var cells = new ArrayList<Cell>();
        kinds.forEach(kind -> Arrays.stream(DelayBucket.values()).filter(bucket -> bucket != DelayBucket.NO_DELAY).forEach(bucket ->
                cells.add(new Cell(kind, bucket, waits.share(kind, bucket) * nights(kind, bucket, waits.daysOf(bucket))))));
        return cells;
    }

    /** Nights after being ready on which somebody has been there for long already. */
    private static double nights(Kind kind, DelayBucket bucket, double[] likely) {
        return IntStream.range(0, likely.length).mapToDouble(i -> likely[i] * IntStream.range(0, bucket.first() + i)
                .mapToDouble(night -> staysAtLeast(kind, LONG_STAY - night)).sum()).sum();
    }

    private static double staysAtLeast(Kind kind, int nights) {
        return nights <= 1 ? 1 : 1 - normal((StrictMath.log(nights - 0.5) - StrictMath.log(kind.nights())) / kind.spread());
    }

    private static double[] guess(Cell cell, double row, List<DelayReason> reasons) {
        return reasons.stream().mapToDouble(reason -> reason.comesOn(cell.kind()) ? row * reason.lean().in(cell.bucket()) : 0).toArray();
    }

    /** The normal distribution's share below that value; Abramowitz and Stegun 26.2.17, right to seven digits. */
    private static double normal(double z) {
        var t = 1 / (1 + 0.2316419 * Math.abs(z));
        var tail = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI)
                * t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z > 0 ? 1 - tail : tail;
    }
}
