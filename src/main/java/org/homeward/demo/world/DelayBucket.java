package org.homeward.demo.world;

import java.util.Arrays;
import java.util.Locale;

/** Days from being ready to leaving, in the groups in which NHS England publishes them. */
public enum DelayBucket {

    NO_DELAY(0, 0), ONE_DAY(1, 1), TWO_THREE(2, 3), FOUR_SIX(4, 6), SEVEN_THIRTEEN(7, 13), FOURTEEN_TWENTY(14, 20),
    TWENTY_ONE_PLUS(21, 200);

    private final int first;
    private final int last;

    DelayBucket(int first, int last) {
        this.first = first;
        this.last = last;
    }

    public static DelayBucket of(int days) {
        return Arrays.stream(values()).filter(bucket -> days <= bucket.last).findFirst().orElse(TWENTY_ONE_PLUS);
    }

    /** The word in files. Example: {@code two-three}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people. Example: {@code 2–3 days}. */
    public String words() {
        return switch (this) {
            case NO_DELAY -> "No delay";
            case ONE_DAY -> "1 day";
            case TWENTY_ONE_PLUS -> "21 days or more";
            default -> first + "–" + last + " days";
        };
    }

    int first() {
        return first;
    }

    /** The last group is open; nobody here waits longer than this. */
    int last() {
        return last;
    }
}
