package org.homeward.sourcing;

import java.time.LocalDate;
import java.util.List;

/** Which part of a council's placements went to whom. */
public interface MarketShares {

    /** By kind of care, and the name of the organisation. @param since the first day that counts */
    List<MarketShare> of(String council, LocalDate since);
}
