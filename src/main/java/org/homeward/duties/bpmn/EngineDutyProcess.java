package org.homeward.duties.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.duties.Duty;
import org.homeward.duties.DutyProcess;
import org.springframework.stereotype.Component;

/** Starts the process of a duty by its message, under the journey's id. */
@Component
class EngineDutyProcess implements DutyProcess {

    private final RuntimeService runtime;

    EngineDutyProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(Duty duty, Optional<String> lead, boolean endOfLife) {
        runtime.createMessageCorrelation(duty.kind().message()).processInstanceBusinessKey(duty.journey().value())
                .setVariable(DutyVariables.DUTY, String.valueOf(duty.id()))
                .setVariable(DutyVariables.LEAD_GROUP, lead.orElse(null))
                .setVariable(DutyVariables.END_OF_LIFE, endOfLife).correlateStartMessage();
    }
}
