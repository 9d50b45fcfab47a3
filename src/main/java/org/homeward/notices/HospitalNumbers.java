package org.homeward.notices;

import java.util.Optional;
import org.homeward.journey.JourneyId;

/** By which number the hospital knows somebody. */
public interface HospitalNumbers {

    /** Example: {@code H100234}. */
    Optional<String> of(JourneyId journey);
}
