package org.homeward.capacity;

import java.util.Objects;

/**
 * How it stands with one band of a service on a day: the figure that counts, what is kept for somebody, and how far to trust it.
 *
 * @param reserved places that are kept for somebody whom the figure does not count yet
 * @param freed    visits that are not made any more since the figure was said
 * @param ageHours whole hours since the figure was said
 */
public record Places(Figure figure, int reserved, Freed freed, long ageHours, Trust trust) {

    private static final int DAY = 24;
    private static final int TWO_DAYS = 48;

    public Places {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(freed);
        Objects.requireNonNull(trust);
    }

    /** Places for somebody new; none where nobody new is taken. */
    public int free() {
        return figure.accepting() ? Math.max(0, figure.capacity() - figure.occupied() - reserved) : 0;
    }

    /** The same, counted for as much as the figure can be trusted; in hundredths of a place. */
    public int weighed() {
        return free() * trust.weight();
    }

    public boolean isToBeAskedAgain() {
        return ageHours >= trust.askAgainHours();
    }

    public boolean isStale() {
        return trust.level() == Trust.Level.STALE;
    }

    /** Example: {@code said 3 hours ago by telephone: still good}. */
    public String words() {
        return "said " + age() + " " + figure.source().words() + ": " + trust.level().words();
    }

    private String age() {
        return ageHours < 1 ? "within the hour" : ageHours == 1 ? "an hour ago" : ageHours < TWO_DAYS ? ageHours + " hours ago"
                : ageHours / DAY + " days ago";
    }
}
