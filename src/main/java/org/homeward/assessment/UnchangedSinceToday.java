package org.homeward.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Refusal;

/**
 * Takes "unchanged" only where there is something that it can be unchanged from: in the second round a review of the same
 * day, and in the first any review of this stay. Nothing is silently carried over.
 */
public final class UnchangedSinceToday implements AnswerRule {

    private static final String QUESTION = "confirmedUnchanged";

    private final Answers answers;
    private final Clock clock;

    public UnchangedSinceToday(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String form() {
        return DailyReview.FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> given) {
        if (!"yes".equals(given.get(QUESTION))) {
            return List.of();
        }
        var last = DailyReview.newest(journey, answers).byQuestion().values().stream().map(Answer::answeredAt)
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return List.of(new Refusal(QUESTION, "This is the first review, so nothing can be unchanged. Look the answers over and choose “No”."));
        }
        return isSecondRound() && !isToday(last) ? List.of(new Refusal(QUESTION,
                "Nobody has reviewed this person today. Look the answers over and choose “No”.")) : List.of();
    }

    private boolean isSecondRound() {
        var round = Round.at(clock.instant(), Optional.empty());
        return round.isSecond() && round.day().equals(London.day(clock.instant()));
    }

    private boolean isToday(Optional<Instant> moment) {
        return moment.map(London::day).filter(London.day(clock.instant())::equals).isPresent();
    }
}
