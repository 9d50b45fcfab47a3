package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All offers that were made to providers. */
public interface CareOffers {

    /** Enters a new one. @param by user or process */
    void make(CareOffer offer, String by);

    Optional<CareOffer> find(String ref);

    /** In the order in which they were made. */
    List<CareOffer> of(String need);

    /** Those of one service that are still open. */
    List<CareOffer> openOf(String service);

    /** What was said beside the newest step of an offer, for example a home's conditions. */
    Optional<String> remark(String ref);

    /** Keeps how it stands now, and notes the step. @param because a sentence, where there is something to say */
    void keep(CareOffer offer, Instant at, String by, Optional<String> because);
}
