package org.homeward.admission;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.stay.LeaveHospital;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.StayEvent;
import org.homeward.stay.Stays;

/** Ends the journey of a person who has died, who has left hospital on their own decision, or who was moved to another one. */
@UseCase
public class EndJourneyEarly {

    private final Journeys journeys;
    private final Stays stays;
    private final LeaveHospital leaveHospital;
    private final Timeline timeline;
    private final CloseJourney closeJourney;
    private final Clock clock;

    public EndJourneyEarly(Journeys journeys, Stays stays, LeaveHospital leaveHospital, Timeline timeline,
                           CloseJourney closeJourney, Clock clock) {
        this.journeys = journeys;
        this.stays = stays;
        this.leaveHospital = leaveHospital;
        this.timeline = timeline;
        this.closeJourney = closeJourney;
        this.clock = clock;
    }

    /** @return false where the journey is not known or has closed already; then only what outlasts it hears of it */
    public boolean died(JourneyId journey, Instant at, String source, Optional<String> byWhom) {
        return end(journey, EarlyEnding.DIED, "The person died.", at, source, byWhom);
    }

    /** @return false where the journey is not known or has closed already, and nothing has changed */
    public boolean selfDischarged(JourneyId journey, Instant at, String source, Optional<String> byWhom) {
        return end(journey, EarlyEnding.SELF_DISCHARGED, "The person left hospital on their own decision.", at, source,
                byWhom);
    }

    /** @return false where the journey is not known or has closed already, and nothing has changed */
    public boolean transferred(JourneyId journey, Instant at, String source, Optional<String> byWhom) {
        return end(journey, EarlyEnding.TRANSFERRED, "The person was moved to another hospital.", at, source, byWhom);
    }

    /** The hospital itself has said so of a stay, and how it ended. */
    public void diedInHospital(Stay stay, Leaving leaving, String source) {
        leaveHospital.leave(stay, leaving);
        if (journeys.find(stay.journey()).filter(Journey::isOpen).isPresent()) {
            close(stay.journey(), EarlyEnding.DIED, "The person died.", leaving.at(), source, Optional.empty());
        }
    }

    private boolean end(JourneyId journey, EarlyEnding ending, String text, Instant at, String source,
                        Optional<String> byWhom) {
        if (journeys.find(journey).filter(Journey::isOpen).isEmpty()) {
            if (ending == EarlyEnding.DIED) {
                closeJourney.diedAfterwards(journey, ending.message());
            }
            return false;
        }
        stays.of(journey).filter(Stay::isOpen).ifPresent(stay ->
                leaveHospital.leave(stay, new Leaving(at, ending.dischargeMethod(), Optional.empty()),
                        ending == EarlyEnding.DIED ? StayEvent.Kind.DIED : StayEvent.Kind.LEFT,
                        StayEvent.Word.here(source, clock.instant())));
        close(journey, ending, text, at, source, byWhom);
        return true;
    }

    /** Whoever leaves an emergency department of their own accord has left it, whatever the reason. */
    private String message(JourneyId journey, EarlyEnding ending) {
        var attends = journeys.find(journey).filter(it -> it.stage() == Stage.ATTENDING).isPresent();
        return attends && ending == EarlyEnding.SELF_DISCHARGED ? FollowAttendance.LEFT : ending.message();
    }

    private void close(JourneyId journey, EarlyEnding ending, String text, Instant at, String source,
                       Optional<String> byWhom) {
        timeline.add(new TimelineEntry(journey, ending.message(), at, clock.instant(), source, byWhom, text));
        closeJourney.close(journey, ending.outcome(), message(journey, ending), source);
        journeys.hadLeft(journey, at);
    }
}
