package org.homeward.sourcing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All offers, to be read by whoever works on them; what a provider reads of its own goes through {@link ReadOffers}. */
public interface OfferBook {

    Optional<OfferInBook> find(String ref);

    /** In the order in which they were made. */
    List<OfferInBook> ofNeed(String need);

    /** Those of these providers that are open, or have been closed since; the newest first. */
    List<OfferInBook> ofProviders(Collection<String> organisations, Instant closedSince);

    /** Empty while it is looked for, or somebody was chosen who has not confirmed yet. */
    Optional<Closing> closing(String need);

    /** What was asked of one need by anybody, the oldest first. */
    List<QuestionAsked> questions(String need);

    /** What was chosen for people of a council since then, whatever became of it; the newest first. */
    List<Choice> choices(String council, Instant since);
}
