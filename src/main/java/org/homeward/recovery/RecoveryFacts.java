package org.homeward.recovery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;

/** What decisions {@code recovery-next-step} and {@code recovery-funding} read of somebody's recovery support. */
public final class RecoveryFacts {

    /** Ways home with recovery support. In the others care goes on as before, or care at the end of life begins. */
    private static final Set<String> WITH_RECOVERY = Set.of("p1-home-therapy", "p1-home-single-handed", "p1-home-double-handed",
            "p1-home-family-or-live-in", "p1-home-after-fix", "p2-short-term-bed", "p2-specialist-rehabilitation");

    private final Recoveries recoveries;
    private final Journeys journeys;
    private final Answers answers;
    private final Clock clock;

    public RecoveryFacts(Recoveries recoveries, Journeys journeys, Answers answers, Clock clock) {
        this.recoveries = recoveries;
        this.journeys = journeys;
        this.answers = answers;
        this.clock = clock;
    }

    /** A decision that is brought forward, because its day is no working day, counts as made on its day. */
    public Fact daysSinceLeaving() {
        return Fact.named("daysSinceLeaving", (JourneyId journey) -> recoveries.find(journey).map(recovery ->
                Math.max(recovery.days().at(clock.instant()), broughtForward(recovery))));
    }

    private int broughtForward(Recovery recovery) {
        return recoveries.reviews(recovery.journey()).stream().filter(review -> RecoveryDays.decides(review.task()))
                .filter(review -> !review.opensAt().isAfter(clock.instant())).mapToInt(PlannedReview::day).max().orElse(0);
    }

    public Fact readmitted() {
        return Fact.named("readmitted", (JourneyId journey) -> recoveries.find(journey).map(Recovery::standsStill));
    }

    public Fact died() {
        return Fact.named("died", (JourneyId journey) -> journeys.find(journey)
                .map(it -> it.outcome().filter("died"::equals).isPresent()));
    }

    public Fact goalsProgress() {
        return Fact.named("goalsProgress", (JourneyId journey) -> reviewed(journey, answers, "goalsProgress").map(Answer::value));
    }

    public Fact supportHoursPerWeek() {
        return Fact.named("supportHoursPerWeek", (JourneyId journey) -> reviewed(journey, answers, "hoursPerWeek").map(Answer::value));
    }

    /** What the newest of the weekly review and the review after three days says. */
    static Optional<Answer> reviewed(JourneyId journey, Answers answers, String question) {
        return answers.newest(journey, List.of(new AnswerSource(ReviewTasks.WEEKLY, question), new AnswerSource(ReviewTasks.DAY_3, question)));
    }

    /** Who pays for aftercare after detention is agreed jointly by council and NHS (Mental Health Act 1983, section 117). */
    public Fact sectionOneOneSeven() {
        return Fact.named("sectionOneOneSeven", (JourneyId journey) -> said(journey, "confirm-funding", "payer").map("joint"::equals));
    }

    public Fact chcEligible() {
        return Fact.named("chcEligible", (JourneyId journey) -> said(journey, "decide-eligibility", "decision").map("eligible"::equals));
    }

    public Fact isIntermediateCare() {
        return Fact.named("isIntermediateCare", (JourneyId journey) -> journeys.subPathway(journey).map(WITH_RECOVERY::contains)
                .or(() -> journeys.find(journey).flatMap(Journey::pathway).filter(pathway -> pathway.equals("P0") || pathway.equals("P3"))
                        .map(pathway -> false)));
    }

    private Optional<String> said(JourneyId journey, String form, String question) {
        return answers.newest(journey, List.of(new AnswerSource(form, question))).map(answer -> String.valueOf(answer.value()));
    }
}
