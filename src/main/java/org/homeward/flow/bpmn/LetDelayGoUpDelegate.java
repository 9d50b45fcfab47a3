package org.homeward.flow.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.flow.DelayLevel;
import org.homeward.flow.LetDelayGoUp;
import org.springframework.stereotype.Component;

/** Lets the delay go up to the level that the table says, and hands on who looks at it now. */
@Component("letDelayGoUp")
class LetDelayGoUpDelegate implements JavaDelegate {

    private final LetDelayGoUp letDelayGoUp;

    LetDelayGoUpDelegate(LetDelayGoUp letDelayGoUp) {
        this.letDelayGoUp = letDelayGoUp;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var level = DelayLevel.of(((Number) execution.getVariable(DelayVariables.ESCALATION_LEVEL)).intValue());
        var looks = letDelayGoUp.goUp(BusinessKey.journeyOf(execution), level);
        execution.setVariableLocal(DelayVariables.GOES_TO, looks.goesTo());
        execution.setVariableLocal(DelayVariables.LEAD_GROUP, looks.leadGroup().orElse(null));
    }
}
