package org.homeward.recovery;

import java.time.Clock;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenTold;

/** Stops the days of recovery support while their person is in hospital again, and counts them again when they are home. */
@UseCase
public class FollowReadmission implements WhenTold {

    private static final String READMITTED = "person.readmitted";
    private static final String HOME_AGAIN = "recovery.resumed";

    private final StopClock stop;
    private final ResumeClock resume;
    private final Clock clock;

    public FollowReadmission(StopClock stop, ResumeClock resume, Clock clock) {
        this.stop = stop;
        this.resume = resume;
        this.clock = clock;
    }

    @Override
    public boolean follows(String message) {
        return message.equals(READMITTED) || message.equals(HOME_AGAIN);
    }

    @Override
    public void told(JourneyId journey, String message) {
        if (message.equals(READMITTED)) {
            stop.stop(journey, clock.instant());
        } else {
            resume.resume(journey, clock.instant());
        }
    }
}
