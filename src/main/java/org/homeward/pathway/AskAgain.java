package org.homeward.pathway;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Waits;

/**
 * Has the tables asked again where needs, the state of a care package or the criteria have changed before anybody agreed.
 * Both results are kept, and the difference is shown.
 */
@UseCase
public class AskAgain {

    static final String FACTS_CHANGED = "pathway.factsChanged";

    private final FactsChanged changed;
    private final JourneyNews news;
    private final Waits waits;
    private final Timeline timeline;
    private final Clock clock;

    public AskAgain(FactsChanged changed, JourneyNews news, Waits waits, Timeline timeline, Clock clock) {
        this.changed = changed;
        this.news = news;
        this.waits = waits;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return whether the tables were asked again */
    public boolean ifFactsChanged(JourneyId journey) {
        if (changed.since(journey).isEmpty() || news.tell(journey, FACTS_CHANGED) == 0) {
            return false;
        }
        waits.explainWithdrawal(journey, "The facts have changed, and the rules have proposed anew.");
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, "pathway.proposedAgain", now, now, "process:pathway-selection",
                Optional.empty(), "The facts changed before a pathway was agreed, so the rules were asked again."));
        return true;
    }
}
