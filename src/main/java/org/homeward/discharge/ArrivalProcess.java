package org.homeward.discharge;

import org.homeward.journey.JourneyId;

/** Hears that whoever receives somebody has answered by link. */
public interface ArrivalProcess {

    void confirmed(JourneyId journey);
}
