package org.homeward.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.homeward.access.Viewer;
import org.homeward.engine.store.DeployedSets;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.FormContract;
import org.springframework.stereotype.Component;

/**
 * The same form behind a second door: what Tasklist gets over the engine's addresses, a page of ours gets here, with the
 * member's own rights and through the same {@link FormDoor}.
 */
@Component
public class TaskForms {

    private final ProcessEngineConfigurationImpl engine;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identities;
    private final DeployedForms deployed;
    private final DeployedSets sets;
    private final FormDoor door;

    TaskForms(ProcessEngineConfigurationImpl engine, TaskService tasks, FormService forms, IdentityService identities,
              DeployedForms deployed, DeployedSets sets, FormDoor door) {
        this.engine = engine;
        this.tasks = tasks;
        this.forms = forms;
        this.identities = identities;
        this.deployed = deployed;
        this.sets = sets;
        this.door = door;
    }

    /**
     * A form as it was deployed.
     *
     * @param version which set of models it belongs to
     * @param schema  as Camunda Modeler wrote it, JSON in UTF-8
     */
    public record Deployed(String version, String form, byte[] schema, FormContract contract) {
    }

    /**
     * An open task's form.
     *
     * @param values what it shows filled in, by key: texts, numbers, lists, options as lists of maps of value and label
     */
    public record Filled(Deployed form, Map<String, Object> values) {
    }

    /** Empty where the task is open no more, or another team's. */
    public Optional<Filled> open(Viewer viewer, String taskId) {
        return as(viewer, () -> inEngine(context -> workable(context, taskId).map(task -> new Filled(deployed(task),
                PostedAnswers.plain(forms.getTaskFormVariables(taskId, null, false))))));
    }

    /**
     * Many open tasks' forms, for a page that shows them together: that they were shown is noted once for all. Tasks that
     * are open no more, or another team's, are left out.
     *
     * @param beside who stands on the same page without a form
     */
    public Map<String, Filled> openAll(Viewer viewer, Collection<String> taskIds, Collection<JourneyId> beside) {
        return as(viewer, () -> inEngine(context -> {
            var opened = new LinkedHashMap<String, Filled>();
            var shown = new ArrayList<FormShown>();
            taskIds.forEach(id -> workable(context, id).ifPresent(task -> {
                var variables = new GetTaskFormVariablesCmd(id, null, false).execute(context);
                var filled = door.filled(context, task);
                filled.values().forEach((name, value) -> variables.putValueTyped(name, FilledIn.typed(value)));
                opened.put(id, new Filled(deployed(task), PostedAnswers.plain(variables)));
                shown.add(filled);
            }));
            door.note(context, shown, beside);
            return opened;
        }));
    }

    /** The same without what is filled in, for which nobody's record is opened. */
    public Optional<Deployed> formOf(Viewer viewer, String taskId) {
        return as(viewer, () -> inEngine(context -> workable(context, taskId).map(this::deployed)));
    }

    /** A form as it was or is deployed, whether or not a task of it is open. */
    public Optional<Deployed> deployed(String version, String form) {
        return inEngine(context -> deployed.has(version, form)
                ? Optional.of(new Deployed(version, form, deployed.schema(version, form), deployed.contract(version, form)))
                : Optional.empty());
    }

    /** A form as it stands in the newest models. */
    public Optional<Deployed> newest(String form) {
        return sets.newest().flatMap(version -> deployed(version, form));
    }

    /** Takes an untaken task for the member and completes it, both or neither. */
    public void complete(Viewer viewer, String taskId, Map<String, Object> answers) {
        as(viewer, () -> inEngine(context -> {
            var task = workable(context, taskId).orElseThrow(TaskGone::new);
            if (task.getAssignee() == null) {
                tasks.claim(taskId, viewer.userId());
            } else if (!task.getAssignee().equals(viewer.userId())) {
                throw new HeldByAnother(task.getAssignee());
            }
            forms.submitTaskForm(taskId, answers);
            return null;
        }));
    }

    /** Completes a task in the name of its team, whoever of it has taken it: for answers that come by link. */
    public void answer(Viewer team, String taskId, Map<String, Object> answers) {
        as(team, () -> inEngine(context -> {
            workable(context, taskId).orElseThrow(TaskGone::new);
            forms.submitTaskForm(taskId, answers);
            return null;
        }));
    }

    /** Puts the task into the member's hands. Whoever may do it may take it from a colleague of the same team. */
    public void takeOver(Viewer viewer, String taskId) {
        inEngine(context -> {
            as(viewer, () -> workable(context, taskId).orElseThrow(TaskGone::new));
            tasks.setAssignee(taskId, viewer.userId());
            return null;
        });
    }

    private Deployed deployed(TaskEntity task) {
        var deployment = task.getProcessDefinition().getDeploymentId();
        var form = TaskName.of(task.getTaskDefinitionKey());
        return new Deployed(deployment, form, deployed.schema(deployment, form), deployed.contract(deployment, form));
    }

    private Optional<TaskEntity> workable(CommandContext context, String taskId) {
        var task = Optional.ofNullable(context.getTaskManager().findTaskById(taskId));
        try {
            task.ifPresent(found -> engine.getCommandCheckers().forEach(checker -> checker.checkTaskWork(found)));
            return task;
        } catch (AuthorizationException e) {
            return Optional.empty();
        }
    }

    private <T> T inEngine(Command<T> command) {
        return engine.getCommandExecutorTxRequired().execute(command);
    }

    private <T> T as(Viewer viewer, Supplier<T> work) {
        var before = identities.getCurrentAuthentication();
        identities.setAuthentication(viewer.userId(), new ArrayList<>(viewer.groups()));
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
            Optional.ofNullable(before).ifPresent(identities::setAuthentication);
        }
    }
}
