package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.AlarmOfVisit;
import org.springframework.stereotype.Component;

/** Raises the alarm because the first visit was not made in time. */
@Component("alarmOfLateVisit")
class AlarmOfLateVisit implements JavaDelegate {

    private final AlarmOfVisit alarm;

    AlarmOfLateVisit(AlarmOfVisit alarm) {
        this.alarm = alarm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alarm.late(BusinessKey.journeyOf(execution));
    }
}
