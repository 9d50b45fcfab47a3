package org.homeward.recovery;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/** Ends recovery support, and has it asked on day 91 where the person lives. */
@UseCase
public class EndRecovery {

    private static final int ASKED_ON_DAY = 91;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Recoveries recoveries;
    private final FollowUp followUp;
    private final Journeys journeys;
    private final Relationships relationships;
    private final Timeline timeline;
    private final Clock clock;

    public EndRecovery(Recoveries recoveries, FollowUp followUp, Journeys journeys, Relationships relationships, Timeline timeline, Clock clock) {
        this.recoveries = recoveries;
        this.followUp = followUp;
        this.journeys = journeys;
        this.relationships = relationships;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param outcome for example {@code reduced} */
    public void end(JourneyId journey, String outcome) {
        var now = clock.instant();
        recoveries.end(journey, outcome, now);
        timeline.add(new TimelineEntry(journey, "recovery.ended", now, now, "process:recovery-support", Optional.empty(),
                "Recovery support has ended: " + outcome.replace('-', ' ') + "."));
        var left = London.day(recoveries.find(journey).orElseThrow().days().leftAt());
        followUp.begin(journey, left.plusDays(ASKED_ON_DAY).atTime(MORNING).atZone(London.ZONE).toInstant());
    }

    /** The question of day 91 is over: whoever saw the closed journey for its sake alone does not see it any more. */
    public void followedUp(JourneyId journey) {
        if (journeys.find(journey).filter(it -> !it.isOpen()).isPresent()) {
            relationships.of(journey).stream().filter(row -> row.kind() == RelationshipKind.TASK && row.hasNoEnd())
                    .forEach(row -> relationships.end(journey, row.key(), row.kind(), clock.instant()));
        }
    }
}
