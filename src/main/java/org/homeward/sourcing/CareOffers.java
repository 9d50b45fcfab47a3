package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All offers that were made to providers. */
public interface CareOffers {

    /** Enters a new one. @param by user or process */
    void make(CareOffer offer, String by);

    Optional<CareOffer> find(String ref);

    /** In the order in which they were made. */
    List<CareOffer> of(String need);

    /** Those whose providers were chosen to care for somebody on this journey and still are, whatever was asked for. */
    List<CareOffer> givenTo(JourneyId journey);

    /** Care that is given although other care of the same journey, which was asked for later, has begun since. */
    List<CareOffer> takenOver(Instant now);

    /** Those of one service that are still open. */
    List<CareOffer> openOf(String service);

    /** What was said beside the newest step of an offer, for example a home's conditions. */
    Optional<String> remark(String ref);

    /** Keeps how it stands now, and notes the step. @param because a sentence, where there is something to say */
    void keep(CareOffer offer, Instant at, String by, Optional<String> because);
}
