package org.homeward.person;

import java.util.List;
import org.homeward.journey.JourneyId;

/** Under which of a hospital's numbers people came. */
public interface Arrivals {

    /** Every journey, open or closed, whose person was admitted under this number. */
    List<JourneyId> under(HospitalIdentifier number);
}
