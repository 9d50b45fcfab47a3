package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.sourcing.HearQuestions;
import org.springframework.stereotype.Component;

/** Gives the answer to a provider's question to everybody who was asked. */
@Component("answerQuestion")
class AnswerQuestionDelegate implements JavaDelegate {

    private final HearQuestions hearQuestions;

    AnswerQuestionDelegate(HearQuestions hearQuestions) {
        this.hearQuestions = hearQuestions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearQuestions.answered(BusinessKey.journeyOf(execution), SourcingVariables.reference(execution));
    }
}
