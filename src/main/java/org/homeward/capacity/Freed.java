package org.homeward.capacity;

/**
 * Visits of one band on one day that are not made any more since the provider has spoken, worked out from the packages. They are
 * shown beside what the provider says, and nothing is booked on them until the provider has said so itself.
 *
 * @param whileOnHold those of people in hospital, whose times are kept for them: free for a while only
 * @param forGood     those of care that has ended or lapsed
 * @param minutes     how long all of them are together, of all care workers
 */
public record Freed(int whileOnHold, int forGood, int minutes) {

    public static final Freed NONE = new Freed(0, 0, 0);

    public boolean isNothing() {
        return whileOnHold + forGood == 0;
    }

    Freed plus(Freed other) {
        return new Freed(whileOnHold + other.whileOnHold, forGood + other.forGood, minutes + other.minutes);
    }

    /** Example: {@code set free since, worked out by Homeward: 2 while care is on hold, 1 for good, 90 minutes together}. */
    public String words() {
        var held = whileOnHold == 0 ? "" : whileOnHold + " while care is on hold, ";
        var ended = forGood == 0 ? "" : forGood + " for good, ";
        return "set free since, " + Source.COMPUTED.words() + ": " + held + ended + minutes + " minutes together";
    }
}
