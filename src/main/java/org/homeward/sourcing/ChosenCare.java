package org.homeward.sourcing;

import java.util.Optional;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareServices;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.ReceivesPerson;

/** Says who was chosen to care for somebody after hospital, once that provider has said when it begins. */
public final class ChosenCare implements ReceivesPerson {

    private final CareNeeds needs;
    private final CareOffers offers;
    private final CareServices services;

    public ChosenCare(CareNeeds needs, CareOffers offers, CareServices services) {
        this.needs = needs;
        this.offers = offers;
        this.services = services;
    }

    @Override
    public Optional<Plan> plan(JourneyId journey) {
        return needs.newestOf(journey).filter(need -> need.purpose() == CareNeed.Purpose.DISCHARGE)
                .filter(need -> need.state() != CareNeed.State.WITHDRAWN).map(this::plan);
    }

    private Plan plan(CareNeed need) {
        var begins = offers.of(need.ref()).stream().filter(offer -> offer.state() == OfferState.ACTIVE).reduce((one, later) -> later);
        var kind = begins.flatMap(offer -> services.find(offer.service())).map(CareService::kind).orElse(need.kinds().get(0));
        return new Plan(How.NEWLY_ARRANGED, kind, begins.map(offer -> new Receiver(offer.organisation(), offer.ref())),
                need.state() != CareNeed.State.INTERIM);
    }
}
