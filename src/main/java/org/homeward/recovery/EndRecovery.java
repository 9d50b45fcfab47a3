package org.homeward.recovery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** Ends recovery support, and has it asked on day 91 where the person lives. */
@UseCase
public class EndRecovery {

    private static final int ASKED_ON_DAY = 91;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final List<AnswerSource> OUTCOME = List.of(new AnswerSource(ReviewTasks.CLOSE, "outcome"));

    private final Recoveries recoveries;
    private final Answers answers;
    private final FollowUp followUp;
    private final Journeys journeys;
    private final Relationships relationships;
    private final Timeline timeline;
    private final Clock clock;

    public EndRecovery(Recoveries recoveries, Answers answers, FollowUp followUp, Journeys journeys, Relationships relationships,
                       Timeline timeline, Clock clock) {
        this.recoveries = recoveries;
        this.answers = answers;
        this.followUp = followUp;
        this.journeys = journeys;
        this.relationships = relationships;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return how it ended, as the hub's case manager has said, for example {@code reduced} */
    public String end(JourneyId journey) {
        var now = clock.instant();
        var outcome = answers.newest(journey, OUTCOME).orElseThrow().value().toString();
        recoveries.end(journey, outcome, now);
        timeline.add(new TimelineEntry(journey, "recovery.ended", now, now, "process:recovery-support", Optional.empty(),
                "Recovery support has ended: " + outcome.replace('-', ' ') + "."));
        followUp.begin(journey);
        return outcome;
    }

    /** When it is asked where the person lives: in the morning of day 91 after leaving, whatever came between. */
    public Instant followUpAt(JourneyId journey) {
        var left = London.day(recoveries.find(journey).orElseThrow().days().leftAt());
        return left.plusDays(ASKED_ON_DAY).atTime(MORNING).atZone(London.ZONE).toInstant();
    }

    /** The question of day 91 is over: whoever saw the closed journey for its sake alone does not see it any more. */
    public void followedUp(JourneyId journey) {
        if (journeys.find(journey).filter(it -> !it.isOpen()).isPresent()) {
            relationships.of(journey).stream().filter(row -> row.kind() == RelationshipKind.TASK && row.hasNoEnd())
                    .forEach(row -> relationships.end(journey, row.key(), row.kind(), clock.instant()));
        }
    }
}
