package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.AlarmOfVisit;
import org.springframework.stereotype.Component;

/** Raises the alarm because the person was not safe at the first visit. */
@Component("alarmOfUnsafeVisit")
class AlarmOfUnsafeVisit implements JavaDelegate {

    private final AlarmOfVisit alarm;

    AlarmOfUnsafeVisit(AlarmOfVisit alarm) {
        this.alarm = alarm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alarm.unsafe(BusinessKey.journeyOf(execution));
    }
}
