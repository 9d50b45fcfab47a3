package org.homeward.duties;

import java.util.List;
import java.util.Optional;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;

/**
 * Whether the place where somebody goes is safe. Where a concern was raised, only the social worker's plan says so; where none was,
 * somebody has to have said that there is none, or the ward has agreed that they go home as before.
 */
public final class SafeDestination {

    private static final List<AnswerSource> PLAN = List.of(new AnswerSource("decide-immediate-plan", "destinationSafe"));
    private static final List<AnswerSource> CONCERN = List.of(new AnswerSource("assess-social-care", "safeguardingConcern"));

    private final Duties duties;
    private final Answers answers;
    private final Journeys journeys;

    public SafeDestination(Duties duties, Answers answers, Journeys journeys) {
        this.duties = duties;
        this.answers = answers;
        this.journeys = journeys;
    }

    public Fact destinationSafe() {
        return Fact.named("destinationSafe", journey -> duties.has(journey, DutyKind.SAFEGUARDING) ? planned(journey) : withoutConcern(journey));
    }

    private Optional<String> planned(JourneyId journey) {
        return answers.newest(journey, PLAN).map(Answer::value).map(safe -> safe.equals("yes") ? "yes" : "no");
    }

    private Optional<String> withoutConcern(JourneyId journey) {
        var asked = answers.newest(journey, CONCERN).map(Answer::value);
        return asked.isPresent() ? asked.filter("no"::equals).map(none -> "yes")
                : journeys.find(journey).flatMap(Journey::pathway).filter("P0"::equals).map(asBefore -> "yes");
    }
}
