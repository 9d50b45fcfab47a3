package org.homeward.engine;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.homeward.access.Audit;
import org.homeward.access.Calendars;
import org.homeward.access.Viewer;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.CountFrom;
import org.homeward.tasks.DueTime;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.ListedChoices;
import org.homeward.tasks.NamelessTasks;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WorkingClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The form door for tasks that must not say whose they are: their answers are kept by the matter that they are about. */
@Component
class NamelessForms {

    private final ObjectProvider<NamelessTasks> matters;
    private final ObjectProvider<ListedChoices> listed;
    private final ObjectProvider<Calendars> calendars;
    private final ObjectProvider<Audit> audit;
    private final LookUpTables tables;
    private final Clock clock;

    NamelessForms(ObjectProvider<NamelessTasks> matters, ObjectProvider<ListedChoices> listed, ObjectProvider<Calendars> calendars,
                  ObjectProvider<Audit> audit, LookUpTables tables, Clock clock) {
        this.matters = matters;
        this.listed = listed;
        this.calendars = calendars;
        this.audit = audit;
        this.tables = tables;
        this.clock = clock;
    }

    boolean have(String businessKey) {
        return of(businessKey).isPresent();
    }

    void opened(DelegateTask task) {
        var key = task.getExecution().getProcessBusinessKey();
        var matter = matter(key);
        var now = clock.instant();
        var form = TaskName.of(task.getTaskDefinitionKey());
        var team = matter.team(key);
        var deadline = tables.deadline(form, ((TaskEntity) task).getProcessDefinition().getDeploymentId());
        var due = matter.dueAt(key, form).orElseGet(() -> DueTime.of(now, deadline.dueMinutes(), deadline.remindMinutes(),
                WorkingClock.of(deadline.clock()), calendars.getObject().of(team), CountFrom.OPENED, Optional.empty()).dueAt());
        task.addCandidateGroup(team);
        task.setDueDate(Date.from(due));
        matter.opened(new NamelessTasks.Opened(task.getId(), key, form, team, now, due));
    }

    void ended(DelegateTask task, Waits.Ending how) {
        matter(task.getExecution().getProcessBusinessKey()).ended(task.getId(), how, clock.instant());
    }

    /** @throws AnswersRefused when an answer cannot be taken; the task stays */
    Map<String, Object> accept(TaskEntity task, FormContract contract, Map<String, Object> posted) {
        return Context.getCommandContext().runWithoutAuthorization(() -> taken(task, contract, posted));
    }

    private Map<String, Object> taken(TaskEntity task, FormContract contract, Map<String, Object> posted) {
        var key = task.getExecution().getProcessBusinessKey();
        var form = TaskName.of(task.getTaskDefinitionKey());
        var matter = matter(key);
        matter.takeTurn(key);
        var now = clock.instant();
        var accepted = contract.check(PostedAnswers.plain(posted), offered(shown(key, form, contract)), now).orThrow();
        var refusals = matter.check(key, form, accepted.answers());
        if (!refusals.isEmpty()) {
            throw new AnswersRefused(refusals);
        }
        var author = ActingUser.viewer().orElse(Viewer.NOBODY);
        matter.answered(key, form, accepted.answers(), author.userId(), now);
        audit.getObject().did(author, "offer.answered", Optional.empty(), key + " " + form);
        return new HashMap<>(accepted.routed());
    }

    FormShown shown(TaskEntity task, FormContract contract) {
        var key = task.getExecution().getProcessBusinessKey();
        var form = TaskName.of(task.getTaskDefinitionKey());
        return Context.getCommandContext().runWithoutAuthorization(
                () -> new FormShown(form, matter(key).reveals(key, form), shown(key, form, contract)));
    }

    private Map<String, Object> shown(String key, String form, FormContract contract) {
        var shown = new LinkedHashMap<>(matter(key).shown(key, form));
        shown.putAll(listed.getObject().of(contract));
        return shown;
    }

    private static Map<String, Set<String>> offered(Map<String, Object> shown) {
        return shown.entrySet().stream().filter(entry -> entry.getKey().endsWith("Options"))
                .collect(Collectors.toMap(entry -> entry.getKey().replaceFirst("Options$", ""),
                        entry -> entry.getValue() instanceof Collection<?> ? FilledIn.choices(entry.getValue()) : Collections.emptySet()));
    }

    private NamelessTasks matter(String businessKey) {
        return of(businessKey).orElseThrow(() -> new IllegalStateException("Nobody knows whose task this is"));
    }

    private Optional<NamelessTasks> of(String businessKey) {
        return businessKey == null ? Optional.empty() : matters.stream().filter(it -> it.have(businessKey)).findFirst();
    }
}
