package org.homeward.assessment;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Waits;

/**
 * Ends an assessment that the person does not want. What was answered stays; open sections are withdrawn and their teams
 * can read why. Somebody at the hub then decides together with the person.
 */
@UseCase
public class DeclineAssessment {

    private static final String BECAUSE = "The person declined to be assessed.";

    private final JourneyNews news;
    private final Waits waits;
    private final Timeline timeline;
    private final Audit audit;
    private final Clock clock;

    public DeclineAssessment(JourneyNews news, Waits waits, Timeline timeline, Audit audit, Clock clock) {
        this.news = news;
        this.waits = waits;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether an assessment was open and has ended */
    public boolean decline(Viewer who, JourneyId journey) {
        if (news.tell(journey, "assessment.declined") == 0) {
            return false;
        }
        waits.explainWithdrawal(journey, BECAUSE);
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, "assessment.declined", now, now, "page:assessment",
                Optional.of(who.userId()), BECAUSE + " They were told what that means and whom to ring."));
        audit.did(who, "assessment.declined", Optional.of(journey), "told what that means");
        return true;
    }
}
