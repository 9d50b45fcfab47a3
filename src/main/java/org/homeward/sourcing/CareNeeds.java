package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All needs for care that were or are looked for. */
public interface CareNeeds {

    void open(CareNeed need);

    Optional<CareNeed> find(String ref);

    /** The need for which somebody looks now, or for which somebody was chosen who has not confirmed yet. */
    Optional<CareNeed> openOf(JourneyId journey);

    /** The newest need of a journey, whatever became of it. */
    Optional<CareNeed> newestOf(JourneyId journey);

    /** To which neighbours the person was pointed, oldest first. */
    List<CareNeed> signpostsOf(JourneyId journey);

    /**
     * The same as {@link #find}; whoever else works on this need, or on its journey, waits until the transaction at hand has ended. Everything that
     * changes an offer begins here, so that of many at one moment each finds what the one before has left.
     */
    Optional<CareNeed> take(String ref);

    void become(String ref, CareNeed.State state);

    /** It is looked for from the beginning again: everybody may be asked once more. */
    void lookAgain(String ref, Instant now);

    void close(String ref, CareNeed.State state, Instant at, String because);
}
