package org.homeward.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.tasks.CaseManagers;
import org.homeward.tasks.Waits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives each new task to its team with its due time, and to the team that covers while its own is closed; and notes it in our tables; notes as well who finished it or that
 * it was withdrawn. A team with a task may see the person.
 */
@Component
class TaskRecorder {

    private final ObjectProvider<Waits> waits;
    private final ObjectProvider<Timeline> timeline;
    private final ObjectProvider<Relationships> relationships;
    private final ObjectProvider<CaseManagers> caseManagers;
    private final TaskAssignment assignment;
    private final NamelessForms nameless;
    private final Clock clock;

    TaskRecorder(ObjectProvider<Waits> waits, ObjectProvider<Timeline> timeline,
                 ObjectProvider<Relationships> relationships, ObjectProvider<CaseManagers> caseManagers,
                 TaskAssignment assignment, NamelessForms nameless, Clock clock) {
        this.waits = waits;
        this.timeline = timeline;
        this.relationships = relationships;
        this.caseManagers = caseManagers;
        this.assignment = assignment;
        this.nameless = nameless;
        this.clock = clock;
    }

    void opened(DelegateTask task, WaitProperties properties) {
        var execution = task.getExecution();
        if (isNameless(task)) {
            nameless.opened(task);
            return;
        }
        var journey = BusinessKey.journeyOf(execution);
        var now = clock.instant();
        var definition = ((TaskEntity) task).getProcessDefinition();
        var taskId = TaskName.of(task.getTaskDefinitionKey());
        var leadGroup = Optional.ofNullable((String) execution.getVariable("leadGroup"));
        var partner = Optional.ofNullable((String) execution.getVariable("organisation"));
        var assigned = assignment.of(taskId, leadGroup, partner, journey, definition.getDeploymentId(), now);
        task.addCandidateGroup(assigned.group());
        task.setDueDate(Date.from(assigned.due().dueAt()));
        waits.getObject().begin(new Waits.Wait(task.getId(), journey, definition.getKey(), task.getTaskDefinitionKey(),
                WaitingFor.resolve(properties, execution), properties.owner(), now));
        waits.getObject().openTask(new Waits.OpenTask(task.getId(), task.getId(), journey, taskId, task.getName(),
                definition.getKey(), assigned.group(), assigned.escalateTo(), now, assigned.due().remindAt(),
                assigned.due().dueAt(), properties.chased()));
        relationships.getObject().relate(journey, assigned.group(), assigned.relationship(),
                "Has a task for the person", now);
        assigned.cover().ifPresent(cover -> cover(task, journey, cover, now));
        assigned.holder().ifPresent(caseManager -> give(task, caseManager));
        assigned.named().ifPresent(task::setAssignee);
        if (assigned.organisationMissing()) {
            add(journey, "task.withoutOrganisation", task, Optional.empty(),
                    "No organisation was found for \"" + task.getName() + "\"; it went to the lead of the hub.");
        }
    }

    /** Somebody has taken the task, or put it back. */
    void taken(DelegateTask task) {
        if (isNameless(task)) {
            return;
        }
        waits.getObject().take(task.getId(), Optional.ofNullable(task.getAssignee()));
    }

    /** The task stays its own team's; the one that covers may do it as well. */
    private void cover(DelegateTask task, JourneyId journey, String group, Instant now) {
        task.addCandidateGroup(group);
        waits.getObject().giveAsWell(task.getId(), group, "Covers while the team is closed", now);
        relationships.getObject().relate(journey, group, RelationshipKind.TASK,
                "Covers for a team with a task for the person", now);
    }

    private void give(DelegateTask task, String caseManager) {
        task.setAssignee(caseManager);
        caseManagers.getObject().noteGiven(task.getId(), Optional.of(caseManager));
    }

    void done(DelegateTask task) {
        if (isNameless(task)) {
            nameless.ended(task, Waits.Ending.DONE);
            return;
        }
        var by = Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId());
        waits.getObject().end(task.getId(), Waits.Ending.DONE, by, clock.instant());
        BusinessKey.of(task.getExecution())
                .ifPresent(journey -> add(journey, "task.completed", task, by, "Done: " + task.getName() + "."));
    }

    void withdrawn(DelegateTask task) {
        if (isNameless(task)) {
            nameless.ended(task, Waits.Ending.WITHDRAWN);
            return;
        }
        waits.getObject().end(task.getId(), Waits.Ending.WITHDRAWN, Optional.empty(), clock.instant());
        BusinessKey.of(task.getExecution()).ifPresent(journey -> add(journey, "task.withdrawn", task, Optional.empty(),
                "No longer needed: " + task.getName() + "."));
    }

    private boolean isNameless(DelegateTask task) {
        return nameless.have(task.getExecution().getProcessBusinessKey());
    }

    private void add(JourneyId journey, String kind, DelegateTask task, Optional<String> by, String text) {
        var now = clock.instant();
        timeline.getObject().add(new TimelineEntry(journey, kind, now, now,
                "task:" + TaskName.of(task.getTaskDefinitionKey()), by, text));
    }
}
