package org.homeward.recovery;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/** Lets the days of recovery support stand still, because the person is in hospital again. */
@UseCase
public class StopClock {

    private final Recoveries recoveries;
    private final Timeline timeline;
    private final Clock clock;

    public StopClock(Recoveries recoveries, Timeline timeline, Clock clock) {
        this.recoveries = recoveries;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Where no recovery support was planned, or its days stand still already, nothing changes. */
    public void stop(JourneyId journey, Instant at) {
        recoveries.find(journey).filter(recovery -> !recovery.standsStill()).ifPresent(recovery -> {
            recoveries.stop(journey, at);
            timeline.add(new TimelineEntry(journey, "recovery.stopped", at, clock.instant(), "process:recovery-support", Optional.empty(),
                    "The days of recovery support stand still at day " + recovery.days().at(at) + "."));
        });
    }
}
