package org.homeward.sourcing.bpmn;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds a provider's open task by the offer's reference and its form's name. */
@Component
class OfferTaskQuery {

    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

    private final TaskService tasks;

    OfferTaskQuery(TaskService tasks) {
        this.tasks = tasks;
    }

    Optional<Task> of(String offer, String form) {
        return tasks.createTaskQuery().processInstanceBusinessKey(offer).taskDefinitionKey(key(form)).list().stream().findFirst();
    }

    /** Example: {@code userTask_answerOffer} of {@code answer-offer}. */
    private static String key(String form) {
        return "userTask_" + HYPHEN.matcher(form).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
