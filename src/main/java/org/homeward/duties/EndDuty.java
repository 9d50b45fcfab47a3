package org.homeward.duties;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenClosed;

/** Ends a duty: how it ended is kept, and what comes of it is told to the journey, or kept until somebody waits for it. */
@UseCase
public class EndDuty implements WhenClosed {

    private final Duties duties;
    private final TellJourney tellJourney;
    private final Timeline timeline;
    private final Clock clock;

    public EndDuty(Duties duties, TellJourney tellJourney, Timeline timeline, Clock clock) {
        this.duties = duties;
        this.tellJourney = tellJourney;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @param duty     empty where the process was begun by an operator in the middle
     * @param ending   what the model calls the end, for example "Accommodation found"
     * @param messages what the journey is told, for example {@code housing.found}
     */
    public void end(JourneyId journey, Optional<Long> duty, String process, Ending ending, List<String> messages) {
        var now = clock.instant();
        var source = duty.map(id -> "duty:" + id).orElse("process:" + process);
        duty.ifPresent(id -> duties.end(id, ending.outcome(), now));
        var kind = messages.isEmpty() ? "duty.closed" : messages.get(0);
        timeline.add(new TimelineEntry(journey, kind, now, now, "process:" + process, Optional.empty(),
                ending.words() + "."));
        messages.forEach(message -> tellJourney.tell(journey, message, source));
    }

    /** @param outcome the word kept in our tables, for example {@code accommodation-found} */
    public record Ending(String outcome, String words) {
    }

    @Override
    public void closed(JourneyId journey, String because) {
        duties.endAll(journey, "journey-closed", clock.instant());
    }
}
