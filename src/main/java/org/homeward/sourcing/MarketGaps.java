package org.homeward.sourcing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Counts, in all needs and offers that have ended, where care was looked for and not had. */
public interface MarketGaps {

    /** @param councils whose needs count */
    List<MarketGap> since(Instant since, Collection<String> councils);
}
