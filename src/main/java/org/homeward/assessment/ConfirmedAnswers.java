package org.homeward.assessment;

import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/** What a profession said last of its earlier section, in form {@code confirm-reused-answers}. */
record ConfirmedAnswers(Map<String, Answer> byQuestion) {

    static final String FORM = "confirm-reused-answers";
    static final String STILL_TRUE = "still-true";

    static ConfirmedAnswers newest(JourneyId journey, Answers answers) {
        return new ConfirmedAnswers(answers.ofForm(journey, FORM));
    }

    /** Whether person or answers have changed; empty where somebody does not know or has not said. */
    Optional<Boolean> changed() {
        var section = text("perSection");
        var condition = text("conditionChanged");
        if (section.filter("changed"::equals).isPresent() || condition.filter("yes"::equals).isPresent()) {
            return Optional.of(true);
        }
        return section.filter(STILL_TRUE::equals).isPresent() && condition.filter("no"::equals).isPresent()
                ? Optional.of(false) : Optional.empty();
    }

    Optional<String> by() {
        return byQuestion.values().stream().map(Answer::author).findFirst();
    }

    private Optional<String> text(String question) {
        return Optional.ofNullable(byQuestion.get(question)).map(answer -> answer.value().toString());
    }
}
