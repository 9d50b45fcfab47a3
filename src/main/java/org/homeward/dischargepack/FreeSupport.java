package org.homeward.dischargepack;

import org.homeward.journey.JourneyId;

/** Says whether somebody's support after hospital is free up to its last free day. The rule stands in decision {@code recovery-funding}. */
public interface FreeSupport {

    /** False as well where that is not known: nobody is promised what nobody has found. */
    boolean isDue(JourneyId journey);
}
