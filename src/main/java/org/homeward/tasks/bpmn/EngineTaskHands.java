package org.homeward.tasks.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.homeward.tasks.TaskHands;
import org.springframework.stereotype.Component;

/** Whoever holds a task is its assignee in the engine. */
@Component
class EngineTaskHands implements TaskHands {

    private final TaskService tasks;

    EngineTaskHands(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<String> holder(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult()).map(Task::getAssignee);
    }

    @Override
    public void give(String taskId, String userId) {
        tasks.setAssignee(taskId, userId);
    }

    @Override
    public void putBack(String taskId) {
        tasks.setAssignee(taskId, null);
    }
}
