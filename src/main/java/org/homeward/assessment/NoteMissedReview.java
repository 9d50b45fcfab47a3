package org.homeward.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.DataQuality;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/** Notes that nobody has reviewed a person for a day. Missing is late and never counts as unchanged. (Table data-quality.) */
@UseCase
public class NoteMissedReview {

    private final Rounds rounds;
    private final DataQuality table;
    private final Journeys journeys;
    private final Timeline timeline;
    private final Clock clock;

    public NoteMissedReview(Rounds rounds, DataQuality table, Journeys journeys, Timeline timeline, Clock clock) {
        this.rounds = rounds;
        this.table = table;
        this.journeys = journeys;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void note(JourneyId journey) {
        var now = clock.instant();
        Instant since = rounds.lastReviewed(journey).orElseGet(() -> journeys.find(journey).orElseThrow().openedAt());
        rounds.noteOverdue(journey, since, now, table.of(Map.of("reviewOlderThan24Hours", true)));
        timeline.add(new TimelineEntry(journey, "review.missed", now, now, "process:bed-review", Optional.empty(),
                "No review for 24 hours. The review is still open."));
    }
}
