package org.homeward.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** Takes a form only as its contract allows, and shows it filled in from our tables. */
final class GuardedFormService extends FormServiceImpl {

    private final FormDoor door;

    GuardedFormService(FormDoor door) {
        this.door = door;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        door.pass(commandExecutor, taskId, properties, routed -> {
            super.submitTaskForm(taskId, routed);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
                                                           boolean deserialize) {
        return door.pass(commandExecutor, taskId, properties,
                routed -> super.submitTaskFormWithVariablesInReturn(taskId, routed, deserialize));
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        throw DoorClosed.answersOnlyByForm();
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        var variables = super.getTaskFormVariables(taskId, names, deserialize);
        return door.fillIn(commandExecutor, taskId, names, variables);
    }
}
