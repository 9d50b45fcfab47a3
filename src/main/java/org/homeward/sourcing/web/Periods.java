package org.homeward.sourcing.web;

import java.util.List;

/** How far back the pages for commissioners look, in days. */
final class Periods {

    static final List<Integer> ALL = List.of(30, 90, 365);
    private static final int USUAL = 90;

    private Periods() {
    }

    /** What was asked, or the usual where it is none of those offered. */
    static int of(String days) {
        return ALL.stream().filter(period -> String.valueOf(period).equals(days)).findFirst().orElse(USUAL);
    }
}
