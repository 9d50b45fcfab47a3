package org.homeward.flow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;

/** What decision {@code escalation-level} reads: whole days in London since ready and since a refusal, and whether life is near its end. */
public final class DelayFacts {

    private static final Set<String> WISHES = Set.of("home", "hospice", "care-home");
    private static final String REFUSED = "refused";

    private final Journeys journeys;
    private final Answers answers;
    private final Clock clock;

    public DelayFacts(Journeys journeys, Answers answers, Clock clock) {
        this.journeys = journeys;
        this.answers = answers;
        this.clock = clock;
    }

    public Fact daysSinceReady() {
        return Fact.named("daysSinceReady", journey -> journeys.find(journey).flatMap(Journey::dischargeReadyOn)
                .map(ready -> (int) ChronoUnit.DAYS.between(ready, London.day(clock.instant()))));
    }

    /** A wish for the end of life, or a fast track for somebody who is rapidly deteriorating. */
    public Fact endOfLife() {
        return Fact.named("endOfLife", journey -> {
            var wish = newest(journey, "describe-needs.endOfLifeWish", "agree-simple-discharge.endOfLifeWish");
            var fastTrack = newest(journey, "complete-fast-track.rapidlyDeteriorating");
            return wish.or(() -> fastTrack).map(known -> wish.map(Answer::value).filter(WISHES::contains).isPresent()
                    || fastTrack.map(Answer::value).filter("yes"::equals).isPresent());
        });
    }

    /** 0 while nothing is refused; a later offer that is not refused ends the dispute, and so does what came of the disagreement. */
    public Fact choiceDisputeDays() {
        return Fact.named("choiceDisputeDays", journey -> Optional.of(newest(journey, "offer-available-care.answer",
                "resolve-disagreement.outcome").filter(answer -> answer.value().equals(REFUSED))
                .map(answer -> (int) ChronoUnit.DAYS.between(London.day(answer.answeredAt()), London.day(clock.instant()))).orElse(0)));
    }

    private Optional<Answer> newest(JourneyId journey, String... sources) {
        return answers.newest(journey, Stream.of(sources).map(AnswerSource::of).toList());
    }
}
