package org.homeward.tasks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Until when somebody need not see a task, and why. The due time stays as it is, and what is overdue is always shown.
 *
 * @param until no more than 14 days ahead (local default)
 * @param why   in a few words of the team's own, up to 200 characters; nothing of the person
 */
public record PutOff(Instant until, String why) {

    public static final Duration LONGEST = Duration.ofDays(14);
    public static final int LONGEST_WHY = 200;

    public PutOff {
        why = why.strip();
        if (why.isEmpty() || why.length() > LONGEST_WHY) {
            throw new IllegalArgumentException("A task is put off for a reason of 1 to " + LONGEST_WHY + " characters");
        }
    }

    /** What is wrong with that moment, as a sentence; empty where it can be. */
    public static Optional<String> fault(Instant until, Instant now) {
        if (!until.isAfter(now)) {
            return Optional.of("Choose a day and time that are still to come.");
        }
        return until.isAfter(now.plus(LONGEST)) ? Optional.of("Choose a day within the next 14 days.") : Optional.empty();
    }
}
