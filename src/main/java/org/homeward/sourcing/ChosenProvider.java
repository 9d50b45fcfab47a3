package org.homeward.sourcing;

import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.ProvidersOfCare;
import org.homeward.tasks.ProvidersOfCare.Provider;

/** Knows the provider that was chosen for somebody, by the reference of its offer. */
public final class ChosenProvider implements ProvidersOfCare.Source {

    private final CareNeeds needs;
    private final CareOffers offers;

    public ChosenProvider(CareNeeds needs, CareOffers offers) {
        this.needs = needs;
        this.offers = offers;
    }

    @Override
    public Optional<Provider> of(JourneyId journey) {
        return needs.newestOf(journey).stream().flatMap(need -> offers.of(need.ref()).stream()).filter(offer -> offer.state().isChosen())
                .reduce((older, newer) -> newer).map(offer -> new Provider(offer.organisation(), offer.ref()));
    }
}
