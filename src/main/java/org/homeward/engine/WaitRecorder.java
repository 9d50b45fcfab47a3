package org.homeward.engine;

import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.homeward.tasks.Waits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Notes when a wait without a task begins and ends: a timer, a message, a choice of events. */
@Component
class WaitRecorder {

    private final ObjectProvider<Waits> waits;
    private final Clock clock;

    WaitRecorder(ObjectProvider<Waits> waits, Clock clock) {
        this.waits = waits;
        this.clock = clock;
    }

    void began(DelegateExecution execution, WaitProperties properties) {
        BusinessKey.of(execution).ifPresent(journey -> waits.getObject().begin(new Waits.Wait(
                execution.getActivityInstanceId(), journey,
                ((ExecutionEntity) execution).getProcessDefinition().getKey(), execution.getCurrentActivityId(),
                WaitingFor.resolve(properties, execution), properties.owner(), clock.instant())));
    }

    void ended(DelegateExecution execution) {
        var how = execution.isCanceled() ? Waits.Ending.WITHDRAWN : Waits.Ending.DONE;
        waits.getObject().end(execution.getActivityInstanceId(), how, Optional.empty(), clock.instant());
    }
}
