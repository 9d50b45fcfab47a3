package org.homeward.bench.calibration;

import java.util.Locale;

/**
 * One thing that has to be so, in one world.
 *
 * @param what   for people, for example {@code P2, share of all who left}
 * @param asked  what has to hold, for example {@code 3.12 % ± 0.5 points}
 * @param found  what came out, for example {@code 3.15 %}
 */
public record Check(String what, String asked, String found, boolean passed) {

    private static final double PERCENT = 100;
    private static final double REJECTED = 0.01;
    private static final double SMALL = 0.1;

    static Check share(String what, double published, double ours, double points) {
        return new Check(what, percent(published) + " ± " + round(points) + " points", percent(ours),
                Math.abs(ours - published) * PERCENT <= points);
    }

    static Check ratio(String what, double expected, double ours, double percent) {
        return new Check(what, round(expected) + " ± " + round(percent) + " %",
                round(ours) + " (" + signed((ours / expected - 1) * PERCENT) + " %)", Math.abs(ours / expected - 1) * PERCENT <= percent);
    }

    static Check byChance(String what, ChiSquare chi) {
        var found = String.format(Locale.ROOT, "χ² %.1f, %d degrees, p %.3f, effect %.4f", chi.statistic(), chi.freedom(), chi.p(),
                chi.effect());
        return new Check(what, "not rejected at 1 %, effect below 0.1", found, chi.p() >= REJECTED && chi.effect() < SMALL);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share * PERCENT);
    }

    static String round(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%,.1f", value).replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }
}
