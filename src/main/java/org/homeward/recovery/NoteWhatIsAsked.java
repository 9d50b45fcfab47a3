package org.homeward.recovery;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/**
 * Notes in the journey what somebody is asked for in the weeks after leaving: a review on its day, the way home from a bed, care for the
 * long term. Whoever has a task is told by the task; this is for everybody else who reads the journey.
 */
@UseCase
public class NoteWhatIsAsked {

    private final Timeline timeline;
    private final Clock clock;

    public NoteWhatIsAsked(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param task for example {@code review-weekly} */
    public void reviewDue(JourneyId journey, String task) {
        note(journey, "review.due", "recovery-support", "Due now in recovery support: " + ReviewTasks.words(task) + ".");
    }

    /** Somebody in a bed, or in a new care home, can go home. */
    public void assessmentRequested(JourneyId journey) {
        note(journey, "assessment.requested", "home-from-bed", "Home is possible now, so the way there is looked at once more.");
    }

    public void careRequested(JourneyId journey) {
        note(journey, "care.requested", "long-term-assessment", "Long-term care is needed, and is looked for from now on.");
    }

    private void note(JourneyId journey, String kind, String process, String text) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, kind, now, now, "process:" + process, Optional.empty(), text));
    }
}
