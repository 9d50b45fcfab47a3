package org.homeward.discharge;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.person.Persons;
import org.homeward.stay.Stays;

/**
 * Has somebody look into a return to hospital, so that the next person is spared it. Whether a return counts as a failed
 * discharge says whoever asks; asked twice for the same stay, it changes nothing.
 */
@UseCase
public class ReviewFailedDischarge {

    private static final String PROCESS = "process:failed-discharge";

    private final FailedDischarges failed;
    private final FailedDischargeProcess process;
    private final Persons persons;
    private final Journeys journeys;
    private final Stays stays;
    private final Timeline timeline;
    private final Clock clock;

    public ReviewFailedDischarge(FailedDischarges failed, FailedDischargeProcess process, Persons persons, Journeys journeys, Stays stays,
                                 Timeline timeline, Clock clock) {
        this.failed = failed;
        this.process = process;
        this.persons = persons;
        this.journeys = journeys;
        this.stays = stays;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @param journey of the new stay
     * @return false where no earlier leaving is known, or this return is looked into already
     */
    public boolean begin(JourneyId journey) {
        var now = clock.instant();
        var begun = EarlierLeaving.before(journey, persons, journeys, stays)
                .filter(earlier -> failed.open(journey, earlier, stays.of(journey).orElseThrow().admittedAt(), now)).isPresent();
        if (begun) {
            write(journey, "discharge.failed", now, "The person is back in hospital soon after leaving it; the hub looks into why.");
            process.start(journey);
        }
        return begun;
    }

    /** The hub has written down what happened. */
    public void learned(JourneyId journey) {
        write(journey, "failedDischarge.reviewed", clock.instant(), "The hub has looked into why the person came back.");
    }

    private void write(JourneyId journey, String kind, Instant at, String text) {
        timeline.add(new TimelineEntry(journey, kind, at, at, PROCESS, Optional.empty(), text));
    }
}
