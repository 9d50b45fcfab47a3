package org.homeward.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/**
 * What somebody decided about the pathway, in the form that they decided it in.
 *
 * @param form    {@code agree-pathway} or {@code decide-by-judgement}, or the ward's {@code agree-simple-discharge}
 * @param pathway P0 to P3
 * @param author  who decided
 */
record PathwayChoice(String form, String pathway, String author, Instant at) {

    static final String AGREE = "agree-pathway";
    static final String JUDGE = "decide-by-judgement";
    static final String SIMPLE = "agree-simple-discharge";

    /** The hub's newest decision. */
    static Optional<PathwayChoice> ofHub(JourneyId journey, Answers answers) {
        return answers.newest(journey, List.of(new AnswerSource(AGREE, "pathway"), new AnswerSource(JUDGE, "pathway")))
                .map(answer -> new PathwayChoice(answer.source().task(), answer.value().toString(), answer.author(),
                        answer.answeredAt()));
    }

    /** The ward's newest agreement to P0. */
    static Optional<PathwayChoice> ofWard(JourneyId journey, Answers answers) {
        return answers.newest(journey, List.of(new AnswerSource(SIMPLE, "decision")))
                .filter(answer -> answer.value().equals("agree-P0"))
                .map(answer -> new PathwayChoice(SIMPLE, "P0", answer.author(), answer.answeredAt()));
    }

    /** Another answer that was given in the same form at the same time. */
    Optional<String> alongside(JourneyId journey, Answers answers, String question) {
        return answers.newest(journey, List.of(new AnswerSource(form, question)))
                .filter(answer -> answer.answeredAt().equals(at)).map(Answer::value).map(Object::toString);
    }
}
