package org.homeward.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.demo.acting.Messages;
import org.homeward.demo.acting.OpenTask;
import org.homeward.demo.world.Course;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.sourcing.CareNeeds;
import org.homeward.sourcing.OfferBook;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.stay.Visit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's hospital and its providers know without asking Homeward: who has come, who lies where, and whom an offer is about. */
@Component
@Profile("demo")
class WhatIsKnown {

    private static final String FACILITY = "NORTHBRIDGE";
    private static final String OFFER = "answer-offer";

    private final Stays stays;
    private final Journeys journeys;
    private final CareNeeds needs;
    private final OfferBook offers;

    WhatIsKnown(Stays stays, Journeys journeys, CareNeeds needs, OfferBook offers) {
        this.stays = stays;
        this.journeys = journeys;
        this.needs = needs;
        this.offers = offers;
    }

    Optional<Instant> admittedAt(Course course) {
        return stay(course).map(Stay::admittedAt);
    }

    /** Empty before they have come, and after it has ended. */
    Optional<JourneyId> journey(Course course) {
        return stay(course).map(Stay::journey).filter(id -> journeys.find(id).filter(Journey::isOpen).isPresent());
    }

    boolean hasLeft(Course course) {
        return stay(course).filter(stay -> !stay.isOpen()).isPresent();
    }

    /** The ward and bed of somebody who is there. Example: {@code northbridge-7b/A4}. */
    Optional<String> bed(Course course) {
        return stay(course).filter(Stay::isOpen).flatMap(stay -> stays.location(stay.id()))
                .flatMap(place -> place.ward().flatMap(ward -> place.bed().map(bed -> ward + "/" + bed)));
    }

    /** What providers are asked about one person, without being told so. */
    List<OpenTask> offers(JourneyId journey) {
        return needs.newestOf(journey).map(need -> offers.ofNeed(need.ref())).orElse(List.of()).stream().flatMap(offer -> offer.task().stream()
                .map(task -> new OpenTask(task, kind(offer.state()), "care-providers." + offer.organisation(), offer.ref()))).toList();
    }

    private static String kind(String state) {
        return switch (state) {
            case "assessing" -> "assess-before-accepting";
            case "chosen" -> "confirm-care-start";
            default -> OFFER;
        };
    }

    private Optional<Stay> stay(Course course) {
        return stays.newest(new Visit(FACILITY, Messages.visit(course)));
    }
}
