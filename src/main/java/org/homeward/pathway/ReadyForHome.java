package org.homeward.pathway;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.stay.NctrIntervals;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/**
 * Whether the newest review in a short-term bed, or in a new care home, has found the person ready for home: then that bed has done its
 * work. Once the person needs the hospital bed again, it is to be found anew.
 */
final class ReadyForHome {

    /** The reviews, and what they ask. */
    private static final Map<String, String> ASKED = Map.of("review-weekly", "readyForHome", "review-placement", "homePossibleNow");
    private static final String READY = "yes";

    private final Answers answers;
    private final NctrIntervals intervals;

    ReadyForHome(Answers answers, NctrIntervals intervals) {
        this.answers = answers;
        this.intervals = intervals;
    }

    static boolean isAskedIn(String form) {
        return ASKED.containsKey(form);
    }

    static boolean isSaidIn(String form, Map<String, Object> given) {
        return isAskedIn(form) && READY.equals(given.get(ASKED.get(form)));
    }

    /** When it was found; empty where it was not, or not any more. */
    Optional<Instant> since(JourneyId journey) {
        var neededAgain = intervals.newest(journey).map(last -> last.endedAt().orElse(last.beganAt())).orElse(Instant.EPOCH);
        var sources = ASKED.entrySet().stream().map(asked -> new AnswerSource(asked.getKey(), asked.getValue())).toList();
        return answers.newest(journey, sources).filter(answer -> answer.value().equals(READY))
                .filter(answer -> !answer.answeredAt().isBefore(neededAgain)).map(Answer::answeredAt);
    }
}
