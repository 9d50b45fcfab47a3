package org.homeward.pathway;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answers;

/** Sends an incomplete referral back to the ward, with what is missing, and writes that down. */
@UseCase
public class ReturnReferral {

    private final Answers answers;
    private final Timeline timeline;
    private final Clock clock;

    public ReturnReferral(Answers answers, Timeline timeline, Clock clock) {
        this.answers = answers;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void toTheWard(JourneyId journey) {
        var returned = new Triage(journey, answers).returned()
                .orElseThrow(() -> new IllegalStateException("The hub has not sent a referral back"));
        timeline.add(new TimelineEntry(journey, "referral.returned", returned.at(), clock.instant(), "task:" + Triage.FORM,
                Optional.of(returned.by()), "The hub sent the referral back to the ward. Missing: " + returned.missing() + "."));
    }
}
