package org.homeward.pathway;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenTold;
import org.homeward.tasks.Waits;

/**
 * Looks at the way home again when others beside it have found out or decided something. While somebody is deciding, the
 * tables propose anew where a fact has changed; a decision that is held is taken up again; and what was agreed is opened
 * again by news that takes its ground away. Everything else stands in the timeline and changes nothing.
 */
@UseCase
public class LookAgain implements WhenTold {

    static final String REOPENED = "pathway.reopened";

    /** News, and the agreed pathways that it opens again: a place to go opens all, lapsed care only going home as before. */
    private static final Map<String, Set<String>> OPENS = Map.of(
            "housing.found", Set.of("P0", "P1", "P2", "P3"),
            "carePackage.lapsed", Set.of("P0"),
            "capacity.decided", Set.of(),
            "choice.accepted", Set.of(),
            "safeguarding.decided", Set.of(),
            "continuingHealthcare.decided", Set.of());

    private final AskAgain askAgain;
    private final FactsChanged changed;
    private final OpenProposals proposals;
    private final Journeys journeys;
    private final JourneyNews news;
    private final Waits waits;
    private final Timeline timeline;
    private final Clock clock;

    public LookAgain(AskAgain askAgain, FactsChanged changed, OpenProposals proposals, Journeys journeys, JourneyNews news,
                     Waits waits, Timeline timeline, Clock clock) {
        this.askAgain = askAgain;
        this.changed = changed;
        this.proposals = proposals;
        this.journeys = journeys;
        this.news = news;
        this.waits = waits;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public boolean follows(String message) {
        return OPENS.containsKey(message);
    }

    @Override
    public void told(JourneyId journey, String message) {
        if (!askAgain.ifFactsChanged(journey) && (proposals.isHeld(journey) || opens(journey, message))) {
            reopen(journey);
        }
    }

    private boolean opens(JourneyId journey, String message) {
        return journeys.find(journey).filter(Journey::isOpen).flatMap(Journey::pathway).filter(OPENS.get(message)::contains).isPresent()
                && !changed.since(journey).isEmpty();
    }

    private void reopen(JourneyId journey) {
        if (news.tell(journey, REOPENED) > 0) {
            waits.explainWithdrawal(journey, "There is news, and the pathway is selected again.");
            var now = clock.instant();
            timeline.add(new TimelineEntry(journey, REOPENED, now, now, "process:pathway-selection", Optional.empty(),
                    "There is news that may change the way home, so the pathway is selected again."));
        }
    }
}
