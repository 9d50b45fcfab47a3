package org.homeward.sourcing.web;

import org.homeward.access.WhoIsAsking;
import org.homeward.sourcing.OfferShown;
import org.homeward.sourcing.ReadOffers;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a provider is asked, whom it was chosen for, and what of that has ended. */
@Controller
class OffersPage {

    private final ReadOffers offers;
    private final WhoIsAsking asking;

    OffersPage(ReadOffers offers, WhoIsAsking asking) {
        this.offers = offers;
        this.asking = asking;
    }

    @GetMapping("/offers")
    String list(Model model) {
        requireProvider();
        var all = offers.all(asking.viewer());
        model.addAttribute("open", all.stream().filter(offer -> !offer.isClosed() && !offer.isChosen()).toList());
        model.addAttribute("chosen", all.stream().filter(OfferShown::isChosen).toList());
        model.addAttribute("ended", all.stream().filter(OfferShown::isClosed).toList());
        return "sourcing/offers";
    }

    /** Another provider's offer is answered as one that never was. */
    @GetMapping("/offers/{ref}")
    String show(@PathVariable String ref, Model model) {
        requireProvider();
        var offer = offers.find(asking.viewer(), ref).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("offer", offer);
        return "sourcing/offer";
    }

    private void requireProvider() {
        if (!ReadOffers.isProvider(asking.viewer())) {
            throw new AccessDeniedException("Offers are for the provider that was asked");
        }
    }
}
