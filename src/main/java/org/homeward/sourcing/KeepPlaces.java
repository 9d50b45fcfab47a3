package org.homeward.sourcing;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.capacity.Band;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.ReadCapacity;
import org.homeward.capacity.ReserveCapacity;
import org.homeward.journey.London;

/** Keeps the places that a provider has said yes to, under the offer's reference, and gives them back. */
public final class KeepPlaces {

    private final CareServices services;
    private final ReadCapacity capacity;
    private final ReserveCapacity reservations;

    public KeepPlaces(CareServices services, ReadCapacity capacity, ReserveCapacity reservations) {
        this.services = services;
        this.capacity = capacity;
        this.reservations = reservations;
    }

    /**
     * Keeps a place in each band that is asked for. Of a band of which nothing was ever said the provider's word is enough: there is
     * nothing to book.
     *
     * @return false where a place is not free; what was kept before is given back by the caller's refusal, which undoes all
     */
    boolean keep(CareOffer offer, CareNeed need) {
        var from = London.day(need.asked().startFrom());
        var service = services.take(offer.service()).orElseThrow();
        if (!service.isOpen()) {
            return false;
        }
        return need.asked().bands().stream().filter(band -> isCounted(service, band, from))
                .allMatch(band -> reservations.reserve(service.ref(), band, from, need.places(), offer.ref(), "process:provider-offer"));
    }

    /** The care begins on that day. */
    void settle(CareOffer offer, Instant start) {
        reservations.settle(offer.service(), offer.ref(), London.day(start));
    }

    void free(CareOffer offer) {
        reservations.free(offer.service(), offer.ref());
    }

    String kindOf(CareOffer offer) {
        return services.find(offer.service()).map(CareService::kind).orElse("");
    }

    private boolean isCounted(CareService service, Band band, LocalDate day) {
        return capacity.of(service, day).stream().anyMatch(places -> places.figure().band() == band);
    }
}
