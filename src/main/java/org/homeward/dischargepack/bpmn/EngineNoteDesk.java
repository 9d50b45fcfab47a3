package org.homeward.dischargepack.bpmn;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.homeward.access.Viewer;
import org.homeward.dischargepack.NoteDesk;
import org.homeward.engine.TaskForms;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/** Hands a provider’s answer in through the one door. */
@Component
class EngineNoteDesk implements NoteDesk {

    private final TaskService tasks;
    private final TaskForms forms;

    EngineNoteDesk(TaskService tasks, TaskForms forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    @Override
    public boolean isAsked(JourneyId journey) {
        return task(journey).isPresent();
    }

    @Override
    public boolean complete(JourneyId journey, Map<String, Object> answers, Viewer provider) {
        var task = task(journey);
        task.ifPresent(found -> forms.answer(provider, found.getId(), answers));
        return task.isPresent();
    }

    private Optional<Task> task(JourneyId journey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(journey.value()).taskDefinitionKey("userTask_acknowledgeNote").list()
                .stream().findFirst();
    }
}
