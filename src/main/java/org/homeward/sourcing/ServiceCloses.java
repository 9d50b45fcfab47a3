package org.homeward.sourcing;

import java.time.Clock;
import java.util.Optional;
import org.homeward.capacity.CareService;
import org.homeward.capacity.WhenServiceCloses;
import org.homeward.journey.UseCase;

/**
 * A service closes while it holds offers: they count as declined, so that nobody waits for it and others are asked. One that was chosen
 * stays chosen, and has to say itself that it cannot begin. All needs are taken before any place is, and in one order.
 */
@UseCase
public class ServiceCloses implements WhenServiceCloses {

    private static final String REASON = "other";

    private final CareOffers offers;
    private final CareNeeds needs;
    private final CloseOffer closing;
    private final TellSearch search;
    private final SourcingProcess process;
    private final Clock clock;

    public ServiceCloses(CareOffers offers, CareNeeds needs, CloseOffer closing, TellSearch search, SourcingProcess process, Clock clock) {
        this.offers = offers;
        this.needs = needs;
        this.closing = closing;
        this.search = search;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void closed(CareService service, String by) {
        var open = offers.openOf(service.ref());
        open.stream().map(CareOffer::need).distinct().sorted().forEach(needs::take);
        open.stream().map(CareOffer::ref).forEach(ref -> close(ref, by));
    }

    private void close(String ref, String by) {
        var need = needs.take(offers.find(ref).orElseThrow().need()).orElseThrow();
        var offer = offers.find(ref).orElseThrow();
        if (offer.isOpen() && !offer.state().isChosen()) {
            closing.declined(need, offer.declined(REASON), by, Optional.of("The service has closed."));
            process.tellOffer(ref, "offer.closed");
            search.saidNo(need, offer, clock.instant());
        }
    }
}
