package org.homeward.bench.calibration;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * People who come into a state and go out of it. Three figures that are counted apart and have to agree: how many are there, how
 * many come in a day, how long those who go have stayed (Little's law, stock = arrivals × mean wait).
 */
public final class Flow {

    private final LocalDate from;
    private final long[] stock;
    private long came;
    private long went;
    private long nightsOfThose;

    Flow(LocalDate from, int days) {
        this.from = from;
        this.stock = new long[days];
    }

    void add(LocalDate in, LocalDate out) {
        if (isCounted(in)) {
            came++;
        }
        if (isCounted(out)) {
            went++;
            nightsOfThose += nights(in, out);
        }
        var last = Math.min(stock.length, out.toEpochDay() - from.toEpochDay());
        for (var day = (int) Math.max(0, in.toEpochDay() - from.toEpochDay()); day < last; day++) {
            stock[day]++;
        }
    }

    /** How many are there at the end of each day. */
    public long[] stock() {
        return stock.clone();
    }

    public double meanStock() {
        return Arrays.stream(stock).average().orElseThrow();
    }

    public double cameADay() {
        return (double) came / stock.length;
    }

    /** Mean nights of those who went. */
    public double meanNights() {
        return (double) nightsOfThose / went;
    }

    /** How many there should be: as many as come in a day, times how long they stay. */
    public double expectedStock() {
        return cameADay() * meanNights();
    }

    static long nights(LocalDate in, LocalDate out) {
        return Math.max(0, out.toEpochDay() - in.toEpochDay());
    }

    private boolean isCounted(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(from.plusDays(stock.length));
    }
}
