package org.homeward.sourcing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/** Hands what was answered about one provider on to that provider: the reply to its question, or whether it may assess. */
@UseCase
public class HearQuestions {

    private final Answers answers;
    private final AnswerQuestion answerQuestion;
    private final ConsentToAssess consentToAssess;

    public HearQuestions(Answers answers, AnswerQuestion answerQuestion, ConsentToAssess consentToAssess) {
        this.answers = answers;
        this.answerQuestion = answerQuestion;
        this.consentToAssess = consentToAssess;
    }

    /** @param reference the question's number */
    public void answered(JourneyId journey, String reference) {
        var form = answers.ofForm(journey, AnswerQuestion.FORM);
        answerQuestion.answer(journey, reference, Optional.ofNullable(form.get("answerText")).map(Answer::value).map(String::valueOf), by(form));
    }

    /** @param reference the offer's */
    public void consented(JourneyId journey, String reference) {
        var form = answers.ofForm(journey, ConsentToAssess.FORM);
        consentToAssess.settle(journey, reference, form.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().value())), by(form));
    }

    private static String by(Map<String, Answer> form) {
        return form.values().stream().map(Answer::author).findFirst().orElse("process:care-sourcing");
    }
}
