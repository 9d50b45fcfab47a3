package org.homeward.sourcing;

import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.tasks.Waits;

/** Goes on with a provider's yes: the person can choose, and nobody arranges anything else meanwhile. */
public final class HearYes {

    private final SourcingProcess process;
    private final Waits waits;
    private final Timeline timeline;

    public HearYes(SourcingProcess process, Waits waits, Timeline timeline) {
        this.process = process;
        this.waits = waits;
        this.timeline = timeline;
    }

    void heard(CareNeed need, Instant at) {
        timeline.add(new TimelineEntry(need.journey(), "offer.accepted", at, at, "process:provider-offer", Optional.empty(),
                "A provider has said yes, without being told who it is."));
        process.tellJourney(need.journey(), "offer.accepted");
        waits.explainWithdrawal(need.journey(), "A provider has said yes after all.");
    }
}
