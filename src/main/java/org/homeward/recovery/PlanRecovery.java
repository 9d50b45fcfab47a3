package org.homeward.recovery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** Plans the reviews of somebody who has left hospital, once: the plan stays as it is, whatever the table says later. */
@UseCase
public class PlanRecovery {

    private static final AnswerSource NURSING = new AnswerSource("accept-nursing", "communityNursingAccepted");

    private final Recoveries recoveries;
    private final ReviewPlan plan;
    private final Stays stays;
    private final Answers answers;
    private final Timeline timeline;
    private final Clock clock;

    public PlanRecovery(Recoveries recoveries, ReviewPlan plan, Stays stays, Answers answers, Timeline timeline, Clock clock) {
        this.recoveries = recoveries;
        this.plan = plan;
        this.stays = stays;
        this.answers = answers;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whoever was in hospital again goes on with the plan that they have. @param pathway with which the person left */
    public void plan(JourneyId journey, String pathway) {
        if (recoveries.find(journey).isPresent()) {
            recoveries.goOn(journey);
            return;
        }
        var now = clock.instant();
        var days = RecoveryDays.since(stays.of(journey).flatMap(Stay::leaving).map(Leaving::at).orElse(now));
        var reviews = plan.of(pathway).stream().map(entry -> PlannedReview.on(entry.day(), entry.task(), days)).toList();
        recoveries.begin(new Recovery(journey, pathway, days, now, Optional.empty()), reviews);
        timeline.add(new TimelineEntry(journey, "recovery.begun", now, now, "process:recovery-support", Optional.empty(), words(reviews)));
    }

    /** Whether a community nurse has taken the person on, so that a visit has to be made. */
    public boolean nursingAccepted(JourneyId journey) {
        return answers.newest(journey, List.of(NURSING)).filter(answer -> answer.value().equals("yes")).isPresent();
    }

    private static String words(List<PlannedReview> reviews) {
        var last = reviews.stream().map(PlannedReview::day).max(Integer::compareTo);
        return "Recovery support has begun" + last.map(day -> ", with " + reviews.size() + " visits and reviews until day " + day).orElse("")
                + ".";
    }

    /** When support stops being free. */
    public Instant freeUntil(JourneyId journey) {
        return recoveries.find(journey).orElseThrow().days().freeUntil();
    }
}
