package org.homeward.tasks.store;

import java.time.Clock;
import java.time.Duration;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.JourneyId;
import org.homeward.journey.WhenClosed;
import org.homeward.tasks.Waits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes into the tasks that a closed journey has left behind why nobody has to do them any more, and lets the teams see
 * for a short time whose they were: whoever was about to ring or to visit has to know.
 */
@Component
class WithdrawnTasksSayWhy implements WhenClosed {

    private final Waits waits;
    private final Relationships relationships;
    private final Duration keepsSight;
    private final Clock clock;

    WithdrawnTasksSayWhy(Waits waits, Relationships relationships,
                         @Value("${homeward.access.withdrawn-task-keeps-sight:48h}") Duration keepsSight, Clock clock) {
        this.waits = waits;
        this.relationships = relationships;
        this.keepsSight = keepsSight;
        this.clock = clock;
    }

    @Override
    public void closed(JourneyId journey, String because) {
        var now = clock.instant();
        waits.explainWithdrawal(journey, because).forEach(team -> {
            var kind = RelationshipKind.TASK;
            var later = relationships.of(journey).stream().anyMatch(row -> row.key().equals(team) && row.kind() == kind
                    && row.until().isAfter(now.plus(keepsSight)));
            if (!later) {
                relationships.relateUntil(journey, team, kind, "Its task was withdrawn", now, now.plus(keepsSight));
            }
        });
    }
}
