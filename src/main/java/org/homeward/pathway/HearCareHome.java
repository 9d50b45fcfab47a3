package org.homeward.pathway;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Waits;

/** Goes on with what a care home has said, by link or on the telephone: the rules are asked again, and whoever waits for it hears. */
@UseCase
public class HearCareHome {

    private static final String DECIDED = "careHome.returnDecided";

    private final AskAgain askAgain;
    private final TellJourney tellJourney;
    private final Waits waits;
    private final Timeline timeline;
    private final Clock clock;

    public HearCareHome(AskAgain askAgain, TellJourney tellJourney, Waits waits, Timeline timeline, Clock clock) {
        this.askAgain = askAgain;
        this.tellJourney = tellJourney;
        this.waits = waits;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param source what tells it, so that it is told once */
    public void heard(JourneyId journey, String source) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, DECIDED, now, now, "process:care-home-return", Optional.empty(),
                "The care home has said whether the person can come back."));
        waits.explainWithdrawal(journey, "The care home has answered.");
        askAgain.ifFactsChanged(journey);
        tellJourney.tell(journey, DECIDED, source);
    }
}
