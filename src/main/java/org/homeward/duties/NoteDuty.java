package org.homeward.duties;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/** Writes down what happens while a duty is open: that it is late, that somebody was referred, that a place is not safe. */
@UseCase
public class NoteDuty {

    private final Duties duties;
    private final TellJourney tellJourney;
    private final Timeline timeline;
    private final Clock clock;

    public NoteDuty(Duties duties, TellJourney tellJourney, Timeline timeline, Clock clock) {
        this.duties = duties;
        this.tellJourney = tellJourney;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The flag on the person's page says so from now on; the task itself stays with its team. */
    public void late(JourneyId journey, Optional<Long> duty, String process) {
        duty.ifPresent(id -> duties.late(id, clock.instant()));
        write(journey, area(process) + ".late", process, "Late: nobody has answered in the time that is set for it.");
    }

    /** The housing authority has the referral as a task in the same moment. (Housing Act 1996, section 213B.) */
    public void referred(JourneyId journey, String process) {
        write(journey, "homelessness.referred", process, "Referred to the housing authority that the person chose.");
    }

    /** Blocks this destination and nothing else, until somebody says that it is safe. */
    public void destinationUnsafe(JourneyId journey, Optional<Long> duty, String process) {
        write(journey, "destination.unsafe", process, "The destination is not safe, or not yet known to be.");
        tellJourney.tell(journey, "destination.unsafe", duty.map(id -> "duty:" + id).orElse("process:" + process));
    }

    private static String area(String process) {
        return process.substring(0, process.indexOf('-'));
    }

    private void write(JourneyId journey, String kind, String process, String text) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, kind, now, now, "process:" + process, Optional.empty(), text));
    }
}
