package org.homeward.bench.bare;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/** A value that a delegate notes or takes away. @param local at the delegate's own element */
public record Noted(String name, Object value, boolean local, boolean away) implements Step {

    static Noted of(HistoricVariableUpdateEventEntity event, String execution) {
        return new Noted(event.getVariableName(), value(event), event.getExecutionId().equals(execution),
                event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE));
    }

    private static Object value(HistoricVariableUpdateEventEntity event) {
        return switch (event.getSerializerName()) {
            case "null" -> null;
            case "string" -> event.getTextValue();
            case "boolean" -> event.getLongValue() == 1;
            case "integer" -> event.getLongValue().intValue();
            case "long" -> event.getLongValue();
            case "date" -> new Date(event.getLongValue());
            default -> throw new IllegalStateException(event.getVariableName() + " is no scalar: " + event.getSerializerName());
        };
    }

    void by(DelegateExecution execution) {
        if (away && local) {
            execution.removeVariableLocal(name);
        } else if (away) {
            execution.removeVariable(name);
        } else if (local) {
            execution.setVariableLocal(name, value);
        } else {
            execution.setVariable(name, value);
        }
    }
}
