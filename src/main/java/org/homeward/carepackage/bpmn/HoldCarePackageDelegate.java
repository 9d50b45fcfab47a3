package org.homeward.carepackage.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.carepackage.BeginHold;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Does with one package what the policy, or whoever was asked, says of the admission. */
@Component("holdCarePackage")
class HoldCarePackageDelegate implements JavaDelegate {

    private final BeginHold beginHold;

    HoldCarePackageDelegate(BeginHold beginHold) {
        this.beginHold = beginHold;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decided = Optional.ofNullable((String) execution.getVariable(HoldVariables.HOLD_DECISION));
        execution.removeVariable(HoldVariables.HOLD_DECISION);
        execution.setVariable(HoldVariables.HOLD_BEGUN,
                beginHold.begin(BusinessKey.journeyOf(execution), HoldVariables.carePackage(execution), decided).key());
    }
}
