package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.Section;
import org.homeward.assessment.SettleEarlierSection;
import org.homeward.assessment.Use;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Lets an earlier section stand, or notes why it does not. */
@Component("settleEarlierSection")
class SettleEarlierSectionDelegate implements JavaDelegate {

    private final SettleEarlierSection settleEarlierSection;

    SettleEarlierSectionDelegate(SettleEarlierSection settleEarlierSection) {
        this.settleEarlierSection = settleEarlierSection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        settleEarlierSection.settle(BusinessKey.journeyOf(execution),
                Section.of((String) execution.getVariable(AssessmentVariables.REFERENCE)).orElseThrow(),
                Use.of((String) execution.getVariable(AssessmentVariables.USE)));
    }
}
