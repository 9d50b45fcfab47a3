package org.homeward.tasks;

import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;

/** When somebody left hospital: times after leaving are counted from it. */
public final class WhenLeft {

    private final Stays stays;

    public WhenLeft(Stays stays) {
        this.stays = stays;
    }

    /** Empty while the person is still there, and where no stay is known. */
    public Optional<Instant> of(JourneyId journey) {
        return stays.of(journey).flatMap(Stay::leaving).map(Leaving::at);
    }
}
