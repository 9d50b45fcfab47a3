package org.homeward.flow;

/** A share as people read it: in percent, with one decimal. Example: 18 of 20 are 90.0. */
final class Share {

    private static final double PER_MILLE = 1_000.0;
    private static final double TENTHS = 10.0;

    private Share() {
    }

    /** Of nothing, all: where there is nobody, nothing is missing. */
    static double percent(int part, int whole) {
        return whole == 0 ? 100 : Math.round(PER_MILLE * part / whole) / TENTHS;
    }
}
