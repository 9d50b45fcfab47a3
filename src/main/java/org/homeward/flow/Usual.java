package org.homeward.flow;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a step usually lasts, as it did for everybody who went through it in the last ninety days.
 *
 * @param times     how often it was counted; below five nothing is said
 * @param ofPathway whether people of the same pathway alone were counted
 */
public record Usual(int times, Duration median, Duration p85, boolean ofPathway) {

    public boolean isExceeded(Instant since, Instant now) {
        return Duration.between(since, now).compareTo(p85) > 0;
    }

    /** When it will probably be over: after the median, or any moment now. */
    Instant probablyOver(Instant since, Instant now) {
        var over = since.plus(median);
        return over.isBefore(now) ? now : over;
    }
}
