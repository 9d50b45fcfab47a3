package org.homeward.engine;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.Drafts;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.ListedChoices;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WhenAnswered;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one door through which answers come, from Tasklist, the API and our own pages alike. It holds them to the form's
 * contract, keeps them in our tables with author and time, and hands on to the engine only what finds the way.
 */
@Component
class FormDoor {

    private static final String NOT_SHOWN = "Not shown to your team";
    private static final Viewer NOT_A_MEMBER = new Viewer("homeward", Set.of());

    private final DeployedForms contracts;
    private final ObjectProvider<Waits> waits;
    private final ObjectProvider<Answers> answers;
    private final ObjectProvider<Drafts> drafts;
    private final ObjectProvider<AnswerRule> rules;
    private final ObjectProvider<WhenAnswered> whenAnswered;
    private final ObjectProvider<Prefill> prefills;
    private final ObjectProvider<ListedChoices> listed;
    private final ObjectProvider<AccessPolicy> policy;
    private final ObjectProvider<Audit> audit;
    private final NamelessForms nameless;
    private final Clock clock;

    FormDoor(DeployedForms contracts, ObjectProvider<Waits> waits, ObjectProvider<Answers> answers,
             ObjectProvider<Drafts> drafts, ObjectProvider<AnswerRule> rules, ObjectProvider<WhenAnswered> whenAnswered,
             ObjectProvider<Prefill> prefills, ObjectProvider<ListedChoices> listed,
             ObjectProvider<AccessPolicy> policy, ObjectProvider<Audit> audit, NamelessForms nameless, Clock clock) {
        this.contracts = contracts;
        this.waits = waits;
        this.answers = answers;
        this.drafts = drafts;
        this.rules = rules;
        this.whenAnswered = whenAnswered;
        this.prefills = prefills;
        this.listed = listed;
        this.policy = policy;
        this.audit = audit;
        this.nameless = nameless;
        this.clock = clock;
    }

    /**
     * Checks and keeps the answers and lets the task go on, all in one transaction.
     *
     * @throws AnswersRefused   when an answer cannot be taken; the task stays
     * @throws TaskGone         when the task is open no more, or another team's
     * @throws ChangedMeanwhile when somebody else was first
     */
    <T> T pass(CommandExecutor commands, String taskId, Map<String, Object> posted,
               Function<Map<String, Object>, T> onwards) {
        try {
            return commands.execute(context -> onwards.apply(accept(context, taskId, posted)));
        } catch (OptimisticLockingException e) {
            throw new ChangedMeanwhile(e);
        } catch (AuthorizationException e) {
            throw new TaskGone();
        }
    }

    private Map<String, Object> accept(CommandContext context, String taskId, Map<String, Object> posted) {
        if (!waits.getObject().takeTurn(taskId)) {
            return acceptNameless(context, taskId, posted);
        }
        var task = context.getTaskManager().findTaskById(taskId);
        check(context, task);
        var journey = BusinessKey.journeyOf(task.getExecution());
        var form = TaskName.of(task.getTaskDefinitionKey());
        var contract = contract(task);
        var accepted = contract.check(PostedAnswers.plain(posted),
                offered(listed.getObject().of(contract), prefilled(form, journey, reference(task))),
                clock.instant()).orThrow();
        var viewer = ActingUser.viewer().orElse(NOT_A_MEMBER);
        var refusals = context.runWithoutAuthorization(() -> rules.stream().filter(rule -> rule.form().equals(form))
                .flatMap(rule -> rule.check(journey, reference(task), viewer, accepted.answers()).stream()).toList());
        if (!refusals.isEmpty()) {
            throw new AnswersRefused(refusals);
        }
        var author = viewer.userId();
        var now = clock.instant();
        answers.getObject().keep(journey, taskId, form, accepted.answers(), author, now);
        var sheet = new WhenAnswered.Sheet(journey, taskId, form, accepted.answers(), author,
                AuthorsTeam.profession(task, viewer), now);
        context.runWithoutAuthorization(() -> {
            whenAnswered.stream().filter(each -> each.follows(form)).forEach(each -> each.answered(sheet));
            return null;
        });
        drafts.getObject().end(taskId, author);
        return new HashMap<>(accepted.routed());
    }

    /** Tasks that must not say whose they are stand in no journey's book. */
    private Map<String, Object> acceptNameless(CommandContext context, String taskId, Map<String, Object> posted) {
        var task = context.getTaskManager().findTaskById(taskId);
        if (task == null || !nameless.have(task.getExecution().getProcessBusinessKey())) {
            throw new TaskGone();
        }
        check(context, task);
        return nameless.accept(task, contract(task), posted);
    }

    private static void check(CommandContext context, TaskEntity task) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
    }

    private FormContract contract(TaskEntity task) {
        return contracts.contract(task.getProcessDefinition().getDeploymentId(), TaskName.of(task.getTaskDefinitionKey()));
    }

    /** Adds to the engine's variables what our tables know for this form, and notes who is shown it. */
    VariableMap fillIn(CommandExecutor commands, String taskId, Collection<String> names, VariableMap variables) {
        return commands.execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                var filled = filled(context, task);
                note(context, List.of(filled), List.of());
                filled.values().forEach((name, value) -> {
                    if (names == null || names.isEmpty() || names.contains(name)) {
                        variables.putValueTyped(name, FilledIn.typed(value));
                    }
                });
            }
            return variables;
        });
    }

    /** What our tables know for this form. Whoever shows it has it noted ({@link #note}). */
    FormShown filled(CommandContext context, TaskEntity task) {
        var form = TaskName.of(task.getTaskDefinitionKey());
        if (nameless.have(task.getExecution().getProcessBusinessKey())) {
            return nameless.shown(task, contract(task));
        }
        var journey = BusinessKey.journeyOf(task.getExecution());
        var prefilled = prefilled(form, journey, reference(task));
        var values = shown(prefilled, journey);
        var contract = contract(task);
        var choices = listed.getObject().of(contract);
        values.putAll(choices);
        values.putAll(begun(context, task, contract, offered(choices, prefilled)));
        return new FormShown(form, Optional.of(journey), values);
    }

    /** @param beside who else stands on the page that shows the forms */
    void note(CommandContext context, List<FormShown> forms, Collection<JourneyId> beside) {
        FormShown.note(audit.getObject(), context.getAuthentication(), forms, beside);
    }

    /** What the member who opens the form is shown of the record; what is not shown is said to be not shown. */
    private Map<String, Object> shown(Map<Prefill, Map<String, Object>> prefilled, JourneyId journey) {
        var permit = ActingUser.viewer().map(viewer -> policy.getObject().permit(viewer, journey));
        var values = new LinkedHashMap<String, Object>();
        prefilled.forEach((prefill, filled) -> {
            if (permit.isEmpty() || permit.get().shows(prefill.part())) {
                values.putAll(filled);
            } else {
                filled.forEach((name, value) -> values.put(name, value instanceof Collection<?> ? List.of() : NOT_SHOWN));
            }
        });
        return values;
    }

    /** What the member has begun to write in this form, here or on our own page. */
    private Map<String, Object> begun(CommandContext context, TaskEntity task, FormContract contract,
                                      Map<String, Set<String>> offered) {
        return Optional.ofNullable(context.getAuthenticatedUserId())
                .flatMap(user -> drafts.getObject().find(task.getId(), user))
                .map(draft -> contract.legible(draft.answers(), offered))
                .orElse(Map.of());
    }

    /** Asks tables that members need no right of their own to ask. */
    private Map<Prefill, Map<String, Object>> prefilled(String form, JourneyId journey, String reference) {
        return Context.getCommandContext().runWithoutAuthorization(() -> {
            var filled = new LinkedHashMap<Prefill, Map<String, Object>>();
            prefills.stream().filter(prefill -> prefill.form().equals(form) || prefill.form().equals("*"))
                    .forEach(prefill -> filled.put(prefill, prefill.of(journey, reference)));
            return filled;
        });
    }

    private static String reference(TaskEntity task) {
        return Objects.requireNonNullElse((String) task.getExecution().getVariable("reference"), "");
    }

    /** What may be answered where the form offers what our tables know: closed lists, people and places. */
    private static Map<String, Set<String>> offered(Map<String, Object> listed,
                                                    Map<Prefill, Map<String, Object>> prefilled) {
        return Stream.concat(Stream.of(listed), prefilled.values().stream()).flatMap(filled -> filled.entrySet().stream())
                .filter(entry -> entry.getKey().endsWith("Options"))
                .collect(Collectors.toMap(entry -> entry.getKey().replaceFirst("Options$", ""),
                        entry -> FilledIn.choices(entry.getValue())));
    }
}
