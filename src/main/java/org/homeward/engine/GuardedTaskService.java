package org.homeward.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** Completes a task only with answers that its form's contract allows, and lets nobody write variables past it. */
final class GuardedTaskService extends TaskServiceImpl {

    private final FormDoor door;

    GuardedTaskService(FormDoor door) {
        this.door = door;
    }

    /** Who does something is who takes it: nobody puts a task on somebody else, or takes it under another name. */
    @Override
    public void claim(String taskId, String userId) {
        var who = commandExecutor.execute(context -> Optional.ofNullable(context.getAuthenticatedUserId()));
        if (who.isPresent() && !who.get().equals(userId)) {
            throw DoorClosed.onlyForOneself();
        }
        hold(() -> super.claim(taskId, userId));
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        hold(() -> super.setAssignee(taskId, userId));
    }

    private static void hold(Runnable change) {
        try {
            change.run();
        } catch (TaskAlreadyClaimedException | OptimisticLockingException e) {
            throw new ChangedMeanwhile(e);
        } catch (AuthorizationException | NullValueException | NotFoundException e) {
            throw new TaskGone();
        }
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        door.pass(commandExecutor, taskId, variables, routed -> {
            super.complete(taskId, routed);
            return null;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables,
                                                     boolean deserialize) {
        return door.pass(commandExecutor, taskId, variables,
                routed -> super.completeWithVariablesInReturn(taskId, routed, deserialize));
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        throw DoorClosed.answersOnlyByForm();
    }

    @Override
    protected void setVariables(String taskId, Map<String, ? extends Object> variables, boolean local) {
        throw DoorClosed.answersOnlyByForm();
    }

    @Override
    protected void updateVariables(String taskId, Map<String, ? extends Object> modifications,
                                   Collection<String> deletions, boolean local) {
        throw DoorClosed.answersOnlyByForm();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        throw DoorClosed.notThisWay();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
        throw DoorClosed.notThisWay();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        throw DoorClosed.notThisWay();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        throw DoorClosed.notThisWay();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw DoorClosed.notThisWay();
    }
}
