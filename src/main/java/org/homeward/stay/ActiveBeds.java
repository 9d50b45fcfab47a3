package org.homeward.stay;

import org.homeward.stay.BedRegister.RegisteredBed;

/** Says whether a bed counts today. The rule stands in decision {@code active-bed}. */
public interface ActiveBeds {

    /** {@code active}, {@code inactive}, or {@code check} where somebody lies in a bed that is not open and staffed. */
    String counts(RegisteredBed bed);
}
