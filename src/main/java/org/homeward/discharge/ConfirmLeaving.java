package org.homeward.discharge;

import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** What the ward answered in the last checks of form {@code confirm-leaving}. */
record ConfirmLeaving(Answers answers) {

    static final String FORM = "confirm-leaving";

    Optional<Answer> answer(JourneyId journey, String question) {
        return answers.newest(journey, List.of(new AnswerSource(FORM, question)));
    }

    Optional<String> code(JourneyId journey, String question) {
        return answer(journey, question).map(answer -> answer.value().toString());
    }
}
