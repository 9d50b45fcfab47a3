package org.homeward.sourcing;

import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All needs for care, to be read by whoever works on them. */
public interface NeedBook {

    Optional<NeedInBook> find(String ref);

    /** The newest of a journey, whatever became of it. */
    Optional<NeedInBook> newestOf(JourneyId journey);
}
