package org.homeward.flow;

/**
 * How far counted people can be relied on.
 *
 * @param people who are counted
 * @param sound  of these, people whose record has no open issue of data quality
 */
public record Soundness(int people, int sound) {

    private static final int HUNDRED = 100;

    /** Whole percent, rounded down: 100 is said only where every record is sound. */
    public int percent() {
        return people == 0 ? HUNDRED : HUNDRED * sound / people;
    }
}
