package org.homeward.discharge;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * A leaving that did not happen: it was called off at the door, or the person came straight back.
 *
 * @param ward    by its key; empty where it is not known
 * @param hadLeft whether the leaving had been confirmed already
 * @param why     empty while nobody has said it: the hospital's message gives no reason
 */
public record CalledOffLeaving(JourneyId journey, Optional<String> ward, boolean hadLeft, Instant at, Optional<WhyCalledOff> why) {

    public CalledOffLeaving {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(ward);
        Objects.requireNonNull(at);
        Objects.requireNonNull(why);
    }
}
