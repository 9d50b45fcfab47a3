package org.homeward.bench.bare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.DirectFieldAccessor;

/** Reads from the engine's commands what is asked of it. */
final class Stimuli {

    private Stimuli() {
    }

    /** @throws IllegalStateException for a change that the other side cannot repeat yet */
    static Optional<Stimulus> of(Command<?> command) {
        var fields = new DirectFieldAccessor(command);
        if (command instanceof StartProcessInstanceCmd || command instanceof StartProcessInstanceAtActivitiesCmd) {
            var begun = (ProcessInstantiationBuilderImpl) fields.getPropertyValue("instantiationBuilder");
            return Optional.of(new Stimulus.Begun(begun.getProcessDefinitionKey(), begun.getBusinessKey(), values(begun.getVariables())));
        } else if (command instanceof AbstractCorrelateMessageCmd) {
            return Optional.of(told(command, fields));
        } else if (command instanceof SubmitTaskFormCmd) {
            return Optional.of(new Stimulus.Done(text(fields, "taskId"), null, true, values(fields.getPropertyValue("properties"))));
        } else if (command instanceof CompleteTaskCmd) {
            return Optional.of(new Stimulus.Done(text(fields, "taskId"), null, false, values(fields.getPropertyValue("variables"))));
        } else if (command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd) {
            return Optional.of(new Stimulus.Taken(text(fields, "taskId"), null, command instanceof ClaimTaskCmd, text(fields, "userId")));
        } else if (command instanceof ExecuteJobsCmd) {
            return Optional.of(new Stimulus.Fired(text(fields, "jobId"), null));
        } else if (command instanceof DeleteProcessInstanceCmd) {
            return Optional.of(new Stimulus.Deleted(text(fields, "processInstanceId"), null, text(fields, "deleteReason")));
        } else if (command instanceof ModifyProcessInstanceCmd || command instanceof SignalCmd || command instanceof MessageEventReceivedCmd
                || command instanceof SetExecutionVariablesCmd) {
            throw new IllegalStateException("The bare side cannot repeat a " + command.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private static Stimulus told(Command<?> command, DirectFieldAccessor fields) {
        var builder = (MessageCorrelationBuilderImpl) fields.getPropertyValue("builder");
        var to = command instanceof CorrelateAllMessageCmd ? Stimulus.Told.To.ALL
                : Boolean.TRUE.equals(fields.getPropertyValue("startMessageOnly")) ? Stimulus.Told.To.NEW : Stimulus.Told.To.ONE;
        return new Stimulus.Told(builder.getMessageName(), to, builder.getBusinessKey(), builder.getProcessInstanceId(), null,
                new Stimulus.Told.Said(values(builder.getPayloadProcessInstanceVariables()), values(builder.getPayloadProcessInstanceVariablesToTriggeredScope()),
                        values(builder.getCorrelationProcessInstanceVariables()), values(builder.getCorrelationLocalVariables())));
    }

    private static String text(DirectFieldAccessor fields, String name) {
        return (String) fields.getPropertyValue(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(Object variables) {
        return variables == null ? Map.of() : new LinkedHashMap<>((Map<String, Object>) variables);
    }
}
