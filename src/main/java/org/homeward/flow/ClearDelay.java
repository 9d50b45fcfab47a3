package org.homeward.flow;

import java.time.Clock;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.InTheEnd;
import org.homeward.journey.JourneyId;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.UseCase;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.stay.WhenDelayEnds;
import org.homeward.tasks.Waits;

/**
 * Withdraws what is still open about a delay that is over, at once, and tells the teams why. Managers, who were told who it is only
 * because they were asked, are told it no longer.
 */
@UseCase
public class ClearDelay implements WhenDelayEnds {

    private static final String ENDED = "delay.ended";
    private static final String MANAGERS = "managers.";

    private final JourneyNews news;
    private final Stays stays;
    private final Waits waits;
    private final Relationships relationships;
    private final InTheEnd inTheEnd;
    private final Clock clock;

    public ClearDelay(JourneyNews news, Stays stays, Waits waits, Relationships relationships, InTheEnd inTheEnd, Clock clock) {
        this.news = news;
        this.stays = stays;
        this.waits = waits;
        this.relationships = relationships;
        this.inTheEnd = inTheEnd;
        this.clock = clock;
    }

    @Override
    public void delayEnded(JourneyId journey) {
        if (news.tell(journey, ENDED) > 0) {
            explain(journey);
        }
        relationships.of(journey).stream().filter(row -> row.kind() == RelationshipKind.TASK && row.key().startsWith(MANAGERS))
                .forEach(row -> relationships.end(journey, row.key(), RelationshipKind.TASK, clock.instant()));
    }

    /** Where the journey ends in the same moment, that says better why; what is left unexplained then is explained here. */
    private void explain(JourneyId journey) {
        if (stays.of(journey).filter(Stay::isOpen).isPresent()) {
            waits.explainWithdrawal(journey, "The person does not count as ready to leave any more.");
        } else {
            inTheEnd.run(() -> waits.explainWithdrawal(journey, "The person does not wait in hospital any more."));
        }
    }
}
