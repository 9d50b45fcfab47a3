package org.homeward.carepackage.bpmn;

import java.time.Clock;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.carepackage.Holds;
import org.homeward.carepackage.NextStep.What;
import org.homeward.carepackage.TakeAnswers;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Does what was just answered about the package, and notes that it was asked. */
@Component("takeAnswers")
class TakeAnswersDelegate implements JavaDelegate {

    private final TakeAnswers takeAnswers;
    private final Holds holds;
    private final Clock clock;

    TakeAnswersDelegate(TakeAnswers takeAnswers, Holds holds, Clock clock) {
        this.takeAnswers = takeAnswers;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = What.valueOf(((String) execution.getVariable(HoldVariables.HOLD_STEP)).toUpperCase(Locale.ROOT).replace('-', '_'));
        var carePackage = HoldVariables.carePackage(execution);
        if (step == What.TELEPHONE) {
            execution.setVariable(HoldVariables.CALLED_AT, clock.instant().toString());
        }
        if (step == What.DECIDE_SLOT_EXTENSION) {
            execution.setVariable(HoldVariables.SLOT_DECIDED, holds.newest(carePackage).orElseThrow().slotHeldUntil().toString());
        }
        takeAnswers.take(BusinessKey.journeyOf(execution), carePackage, step);
    }
}
