package org.homeward.duties.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What the four processes carry beside the answers that find the way: which duty it is, and what the start knows of it. */
final class DutyVariables {

    /** Number of the duty in our tables, as text. */
    static final String DUTY = "duty";
    /** Group that leads the decision, for decision {@code task-groups}. Example: {@code social-workers}. */
    static final String LEAD_GROUP = "leadGroup";
    /** Whether somebody has said how the person wants to die. */
    static final String END_OF_LIFE = "endOfLife";
    static final String CAPACITY_NEXT = "capacityNext";
    static final String LACKS_CAPACITY = "lacksCapacity";

    private DutyVariables() {
    }

    /** Empty where an operator has begun the process in the middle. */
    static Optional<Long> duty(DelegateExecution execution) {
        return Optional.ofNullable((String) execution.getVariable(DUTY)).map(Long::valueOf);
    }

    static String process(DelegateExecution execution) {
        return execution.getBpmnModelInstance().getModelElementsByType(Process.class)
                .iterator().next().getId();
    }
}
