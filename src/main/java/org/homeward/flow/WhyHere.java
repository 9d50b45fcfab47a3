package org.homeward.flow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a journey stands at this moment: whether it goes on, what keeps it, and why the person is still in hospital.
 *
 * @param blockers      the most urgent first
 * @param delay         the reason that counts, since when and whose, for somebody who no longer meets the criteria to reside and is still here
 * @param reasonWithheld whether the reader is not told the reason
 */
public record WhyHere(Pace pace, List<Blocker> blockers, Optional<DelayStretch> delay, boolean reasonWithheld) {

    /** For a reader who is not told how far the journey is. */
    public static final WhyHere NOT_SHOWN = new WhyHere(Pace.MOVING, List.of(), Optional.empty(), false);

    public WhyHere {
        Objects.requireNonNull(pace);
        blockers = List.copyOf(blockers);
        Objects.requireNonNull(delay);
    }

    /** The one that is expected to hold the person longest. */
    public Optional<Blocker> critical() {
        return blockers.stream().filter(Blocker::critical).findFirst();
    }
}
