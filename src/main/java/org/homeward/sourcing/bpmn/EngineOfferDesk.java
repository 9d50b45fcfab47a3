package org.homeward.sourcing.bpmn;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.homeward.access.Viewer;
import org.homeward.engine.TaskForms;
import org.homeward.sourcing.OfferDesk;
import org.springframework.stereotype.Component;

/** Finds a provider's task by the offer's reference and its form's name, and hands the form in through the one door. */
@Component
class EngineOfferDesk implements OfferDesk {

    private final TaskService tasks;
    private final TaskForms forms;

    EngineOfferDesk(TaskService tasks, TaskForms forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    @Override
    public boolean complete(String offer, String form, Map<String, Object> answers, Viewer provider) {
        var task = task(offer, form);
        task.ifPresent(found -> forms.answer(provider, found.getId(), answers));
        return task.isPresent();
    }

    private Optional<Task> task(String offer, String form) {
        return tasks.createTaskQuery().processInstanceBusinessKey(offer).taskDefinitionKey(key(form)).list().stream().findFirst();
    }

    /** Example: {@code userTask_answerOffer} of {@code answer-offer}. */
    private static String key(String form) {
        return "userTask_" + Pattern.compile("-([a-z])").matcher(form).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
