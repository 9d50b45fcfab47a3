package org.homeward.journey;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Closes a journey: whatever still runs for it is stopped, and those whose work that was are told why. */
@UseCase
public class CloseJourney {

    private final Journeys journeys;
    private final Timeline timeline;
    private final JourneyNews news;
    private final List<WhenClosed> afterwards;
    private final Clock clock;

    public CloseJourney(Journeys journeys, Timeline timeline, JourneyNews news, List<WhenClosed> afterwards,
                        Clock clock) {
        this.journeys = journeys;
        this.timeline = timeline;
        this.news = news;
        this.afterwards = List.copyOf(afterwards);
        this.clock = clock;
    }

    /**
     * Closes the journey; one that is closed stays as it is. It is closed before the message goes out, so that those
     * who hear the message and would close the journey too find nothing left to do. Whatever runs beside the way home need
     * not know every way in which a journey can end: after the message itself all hear that the journey has closed.
     *
     * @param outcome how it ended, for example {@code left}
     * @param message what happened, as those who wait for it know it; whatever else runs hears that the journey has closed
     * @param source  from where, as in {@link TimelineEntry}
     */
    public void close(JourneyId journey, String outcome, String message, String source) {
        if (journeys.find(journey).filter(Journey::isOpen).isEmpty()) {
            return;
        }
        var now = clock.instant();
        var sentence = Outcome.sentence(outcome);
        journeys.close(journey, outcome, now);
        timeline.add(new TimelineEntry(journey, JourneyNews.JOURNEY_CLOSED, now, now, source, Optional.empty(),
                "Journey closed. " + sentence).standing(TimelineEntry.Part.STAGE, Optional.of(Stage.CLOSED.key())));
        news.tell(journey, message);
        if (!message.equals(JourneyNews.JOURNEY_CLOSED)) {
            news.tell(journey, JourneyNews.JOURNEY_CLOSED);
        }
        afterwards.forEach(place -> place.closed(journey, sentence));
    }

    /**
     * The person has died after the journey closed: only what outlasts it hears of it, such as the question of day 91.
     *
     * @param message as those who wait for it know it
     */
    public void diedAfterwards(JourneyId journey, String message) {
        news.tell(journey, message);
        afterwards.forEach(place -> place.diedAfterwards(journey));
    }
}
