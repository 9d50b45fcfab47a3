package org.homeward.sourcing;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/** What follows when no provider was found in time: an arrangement for now ends the search, or it begins once more. */
@UseCase
public class EndInterim {

    private final CareNeeds needs;
    private final CareOffers offers;
    private final CloseOffer closing;
    private final Timeline timeline;
    private final TellJourney tellJourney;
    private final Clock clock;

    public EndInterim(CareNeeds needs, CareOffers offers, CloseOffer closing, Timeline timeline, TellJourney tellJourney,
                      Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.closing = closing;
        this.timeline = timeline;
        this.tellJourney = tellJourney;
        this.clock = clock;
    }

    /** Something was arranged for now, so nobody is asked any more. */
    public void arranged(JourneyId journey) {
        needs.openOf(journey).flatMap(open -> needs.take(open.ref())).ifPresent(need -> {
            closing.withdrawn(need, offers.of(need.ref()).stream().filter(CareOffer::isOpen).toList(), "process:care-sourcing",
                    "Something else was arranged.");
            needs.close(need.ref(), CareNeed.State.INTERIM, clock.instant(), "No provider was found in time; something was arranged for now.");
        });
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, "care.noCapacity", now, now, "process:care-sourcing", Optional.empty(),
                "No provider was found in time, and something was arranged for now."));
        tellJourney.tell(journey, "provider.changed", "interim:" + journey + "-" + now.toEpochMilli());
    }

    /** Everybody may be asked once more. */
    public void lookAgain(JourneyId journey) {
        needs.openOf(journey).ifPresent(need -> needs.lookAgain(need.ref(), clock.instant()));
    }
}
