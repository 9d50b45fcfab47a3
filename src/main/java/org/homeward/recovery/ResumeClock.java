package org.homeward.recovery;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/** Counts the days of recovery support again, because the person has left hospital once more. */
@UseCase
public class ResumeClock {

    private final Recoveries recoveries;
    private final Timeline timeline;
    private final Clock clock;

    public ResumeClock(Recoveries recoveries, Timeline timeline, Clock clock) {
        this.recoveries = recoveries;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** All that is still to be done moves by the days on which nothing was counted. */
    public void resume(JourneyId journey, Instant at) {
        if (recoveries.find(journey).filter(Recovery::standsStill).isEmpty()) {
            return;
        }
        recoveries.resume(journey, at);
        var days = recoveries.find(journey).orElseThrow().days();
        recoveries.reviews(journey).stream().filter(PlannedReview::isOpen)
                .forEach(review -> recoveries.opens(review, days.opens(review.task(), review.day())));
        timeline.add(new TimelineEntry(journey, "recovery.resumed", at, clock.instant(), "process:recovery-support", Optional.empty(),
                "The days of recovery support are counted again, from day " + days.at(at) + " on."));
    }
}
