package org.homeward.discharge;

import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.stay.LeaveHospital;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.StayEvent;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/** Closes the stay as the ward confirmed it in {@code confirm-leaving}. A stay that has been closed stays as it is. */
@UseCase
public class CloseStay {

    private final Stays stays;
    private final LeaveHospital leaveHospital;
    private final Journeys journeys;
    private final Timeline timeline;
    private final ConfirmLeaving lastChecks;

    public CloseStay(Stays stays, LeaveHospital leaveHospital, Journeys journeys, Timeline timeline, Answers answers) {
        this.stays = stays;
        this.leaveHospital = leaveHospital;
        this.journeys = journeys;
        this.timeline = timeline;
        this.lastChecks = new ConfirmLeaving(answers);
    }

    public void close(JourneyId journey) {
        var leftAt = lastChecks.answer(journey, "leftAt").orElseThrow(
                () -> new IllegalStateException("Nobody has answered when the person left"));
        stays.of(journey).filter(Stay::isOpen).ifPresent(stay -> close(stay, leftAt));
    }

    private void close(Stay stay, Answer leftAt) {
        var journey = stay.journey();
        var left = London.moment(leftAt.value().toString());
        leaveHospital.leave(stay, new Leaving(left, lastChecks.code(journey, "dischargeMethod"),
                lastChecks.code(journey, "destination")), StayEvent.Kind.LEFT,
                StayEvent.Word.here("task:" + ConfirmLeaving.FORM, leftAt.answeredAt()));
        journeys.hadLeft(journey, left);
        timeline.add(new TimelineEntry(journey, "person.left", left, leftAt.answeredAt(),
                "task:" + ConfirmLeaving.FORM, Optional.of(leftAt.author()),
                "The ward confirmed that the person has left."));
    }
}
