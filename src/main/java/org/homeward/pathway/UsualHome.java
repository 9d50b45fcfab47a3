package org.homeward.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.stay.NctrIntervals;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/**
 * Where somebody usually lives, and what their care home says of their coming back. Only a care home is asked, and only it
 * answers. What it said before the person needed the hospital bed once more, or became ready to go home from another bed, is about
 * somebody else: it counts no more.
 */
final class UsualHome {

    private static final List<AnswerSource> KIND = List.of(new AnswerSource("confirm-home-circumstances", "homeType"),
            new AnswerSource(PathwayChoice.SIMPLE, "usualHome"));
    private static final List<AnswerSource> SAID =
            List.of(new AnswerSource(ConfirmCareHomeReturnByLink.PURPOSE, "careHomeCanMeetNeed"));

    private final Answers answers;
    private final NctrIntervals intervals;
    private final ReadyForHome ready;

    UsualHome(Answers answers, NctrIntervals intervals) {
        this.answers = answers;
        this.intervals = intervals;
        this.ready = new ReadyForHome(answers, intervals);
    }

    /** For example {@code care-home}; not known and never asked are both none. */
    Optional<String> kind(JourneyId journey) {
        return answers.newest(journey, KIND).map(answer -> answer.value().toString()).filter(kind -> !kind.equals("not-known"));
    }

    boolean isCareHome(JourneyId journey) {
        return kind(journey).filter("care-home"::equals).isPresent();
    }

    /** For example {@code yes-same-level}. */
    Optional<String> saysItCanMeetNeed(JourneyId journey) {
        var since = since(journey);
        return answers.newest(journey, SAID).filter(answer -> !answer.answeredAt().isBefore(since)).map(Answer::value)
                .map(Object::toString);
    }

    /** From when what it says counts: since the person last stopped needing the hospital bed, needed it once more, or was ready for home. */
    private Instant since(JourneyId journey) {
        return ready.since(journey).or(() -> intervals.newest(journey).map(last -> last.endedAt().orElse(last.beganAt())))
                .orElse(Instant.EPOCH);
    }
}
