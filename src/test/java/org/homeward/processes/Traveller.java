package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.homeward.journey.JourneyId;
import org.homeward.stay.StayEvent;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.DecisionTaken;

/** One person on the way home in a process test: what they wait at, who does what, and where they arrive. */
public final class Traveller {

    /** The expected day, and what is prepared for leaving or learned from it beside everything else: each has tests of its own. */
    private static final Set<String> BESIDE = Set.of("set-expected-discharge", "prepare-medicines", "order-equipment", "book-transport",
            "prepare-discharge-note", "accept-nursing", "check-home-ready", "confirm-funding", "tell-person-and-contact", "confirm-leaving", "review-failed-discharge");

    /** What goes on for a closed journey whose person left on their own decision; SelfDischargeProcessTest follows it to its end. */
    private static final Set<String> ASKED_AFTER = Set.of("self-discharge", "safe-arrival", "make-safety-check", "tell-gp", "follow-up-leaving");

    private final Scenarios scenarios;
    private final Somebody somebody;
    private final JourneyId journey;
    private final JourneyInEngine engine;

    Traveller(Scenarios scenarios, Somebody somebody, JourneyId journey) {
        this.scenarios = scenarios;
        this.somebody = somebody;
        this.journey = journey;
        this.engine = new JourneyInEngine(scenarios.engine, journey);
        AbstractAssertions.reset();
        init(scenarios.engine);
    }

    public JourneyId journey() {
        return journey;
    }

    /** The surname under which people know them. */
    public String name() {
        return somebody.surname();
    }

    /** The open tasks are exactly these, in the engine and on the board; what goes on beside counts where it is named. */
    public Traveller hasTasks(String... taskIds) {
        return hasExactly(task -> !BESIDE.contains(task) || List.of(taskIds).contains(task), taskIds);
    }

    private Traveller hasExactly(Predicate<String> counts, String... taskIds) {
        var inTable = scenarios.jdbc.sql("select task_id from task where journey = ? and state = 'open'").param(journey.value())
                .query(String.class).list();
        assertThat(engine.tasks()).extracting(task -> kebab(task.getTaskDefinitionKey())).filteredOn(counts)
                .as("tasks in the engine").containsExactlyInAnyOrder(taskIds);
        assertThat(inTable).filteredOn(counts).as("tasks on the board").containsExactlyInAnyOrder(taskIds);
        return this;
    }

    public Traveller givesTo(String taskId, String group) {
        assertThat(scenarios.jdbc.sql("select group_id from task where journey = ? and task_id = ? and state = 'open'")
                .params(journey.value(), taskId).query(String.class).list()).containsExactly(group);
        return this;
    }

    /** These teams have the task as well as its own, in the engine and on their worklists alike. */
    public Traveller givesAsWell(String taskId, String... groups) {
        var task = task(taskId);
        assertThat(scenarios.jdbc.sql("select group_id from task_team where task = :task and until is null")
                .param("task", task.getId()).query(String.class).list()).containsExactlyInAnyOrder(groups);
        assertThat(scenarios.engine.getTaskService().getIdentityLinksForTask(task.getId())).extracting("groupId")
                .containsAll(List.<Object>of((Object[]) groups));
        return this;
    }

    /** This person holds the task, or nobody where null, in the engine and on our worklist alike. */
    public Traveller isHeldBy(String taskId, String user) {
        assertThat(task(taskId).getAssignee()).isEqualTo(user);
        assertThat(scenarios.jdbc.sql("select coalesce(taken_by, 'nobody') from task where id = :task")
                .param("task", task(taskId).getId()).query(String.class).single()).isEqualTo(user == null ? "nobody" : user);
        return this;
    }

    /** When the task is due, by the engine and by our own task table alike. */
    public Instant due(String taskId) {
        var due = scenarios.jdbc.sql("select due_at from task where id = ?").param(task(taskId).getId()).query(Timestamp.class).single().toInstant();
        assertThat(task(taskId).getDueDate().toInstant()).isEqualTo(due);
        return due;
    }

    public Traveller completes(String taskId, String user, Map<String, Object> answers) {
        as(user, () -> scenarios.engine.getFormService().submitTaskForm(task(taskId).getId(), answers));
        return this;
    }

    /** The answers are not taken, the sentence says why, and the task is still there. */
    public Traveller refuses(String taskId, String user, Map<String, Object> answers, String sentence) {
        var task = task(taskId);
        assertThat(catchThrowable(() -> as(user, () -> scenarios.engine.getFormService().submitTaskForm(task.getId(), answers))))
                .isInstanceOf(AnswersRefused.class).hasMessageContaining(sentence);
        assertThat(task(taskId).getId()).isEqualTo(task.getId());
        return this;
    }

    /** Somebody of another team tries to complete the task: nothing happens to it. */
    public Traveller isNotFor(String taskId, String user, Map<String, Object> answers) {
        var task = task(taskId);
        assertThat(catchThrowable(() -> as(user, () -> scenarios.engine.getFormService().submitTaskForm(task.getId(), answers))))
                .hasMessage("This task is not open to you: somebody has done it, it is not needed any more, or it is another team's.");
        assertThat(task(taskId).getId()).isEqualTo(task.getId());
        return this;
    }

    /** The next round begins, and the ward is asked for this person's review again unless it is still open. */
    public Traveller nextRound() {
        scenarios.rounds.askNow(journey);
        return this;
    }

    public Traveller fires(String element) {
        scenarios.engine.getManagementService().executeJob(engine.job(element).getId());
        return this;
    }

    public Traveller waitsAt(String processId, String element) {
        BpmnAwareTests.assertThat(engine.instance(processId)).isWaitingAt(element);
        return this;
    }

    public Traveller hasPassed(String processId, String... elements) {
        assertThat(engine.passed(processId)).contains(elements);
        return this;
    }

    public Traveller hasStage(String stage) {
        assertThat(column("stage")).isEqualTo(stage);
        return this;
    }

    public Traveller hasPathway(String pathway) {
        assertThat(column("pathway")).isEqualTo(pathway);
        return this;
    }

    /** The journey is closed with this outcome, and nothing of it runs or waits any more but the asking after whoever left on their own decision. */
    public Traveller isClosed(String outcome) {
        assertThat(column("outcome")).isEqualTo(outcome);
        hasStage("closed");
        var outlasts = engine.instance("self-discharge") == null ? Set.<String>of() : ASKED_AFTER;
        hasExactly(task -> !outlasts.contains(task));
        assertThat(engine.runs()).extracting(ProcessInstance::getProcessDefinitionKey).filteredOn(run -> !outlasts.contains(run)).isEmpty();
        assertThat(scenarios.jdbc.sql("select process_id from wait_interval where journey = :j and ended_at is null")
                .param("j", journey.value()).query(String.class).list()).filteredOn(run -> !outlasts.contains(run)).isEmpty();
        return this;
    }

    /** These tasks were withdrawn, and their teams can read why; what goes on beside counts where it is named. */
    public Traveller withdrew(String... taskIds) {
        assertThat(scenarios.jdbc.sql("select task_id from task where journey = ? and state = 'withdrawn' and because is not null")
                .param(journey.value()).query(String.class).list()).filteredOn(task -> !BESIDE.contains(task) || List.of(taskIds).contains(task))
                .containsExactlyInAnyOrder(taskIds);
        return this;
    }

    public Traveller timelineHas(String kind) {
        assertThat(scenarios.jdbc.sql("select kind from timeline where journey = ?").param(journey.value()).query(String.class).list()).contains(kind);
        return this;
    }

    public DecisionTaken decision(String id) {
        return scenarios.decisions.newest(journey, id).orElseThrow();
    }

    public Traveller dies() {
        scenarios.died(journey);
        return this;
    }

    public Traveller dischargesThemselves() {
        scenarios.selfDischarged(journey);
        return this;
    }

    public Traveller isTransferred() {
        scenarios.transferred(journey);
        return this;
    }

    /** The newest run of such a process. */
    String instance(String processId) {
        return engine.instance(processId).getId();
    }

    public Traveller wasAdmittedInError() {
        scenarios.cancelAdmission(somebody);
        return this;
    }

    /** The hospital's message says that the person has left, by this code of the discharge method. */
    public Traveller leavesHospital(String method) {
        scenarios.leave(somebody, method);
        return this;
    }

    /** The hospital says so of the attendance in its emergency department. */
    public Traveller inTheDepartment(StayEvent.Kind kind) {
        scenarios.tell(somebody, kind);
        return this;
    }

    public Task task(String taskId) {
        assertThat(engine.tasks()).filteredOn(task -> kebab(task.getTaskDefinitionKey()).equals(taskId)).as("open task " + taskId).hasSize(1);
        return engine.tasks().stream().filter(task -> kebab(task.getTaskDefinitionKey()).equals(taskId)).findFirst().orElseThrow();
    }

    private String column(String name) {
        return scenarios.jdbc.sql("select " + name + " from journey where id = ?").param(journey.value()).query(String.class).optional().orElse("none");
    }

    void as(String user, Runnable work) {
        var groups = scenarios.jdbc.sql("select group_id from membership where user_id = :user").param("user", user)
                .query(String.class).list();
        assertThat(groups).as("teams of " + user).isNotEmpty();
        scenarios.engine.getIdentityService().setAuthentication(user, groups);
        try {
            work.run();
        } finally {
            scenarios.engine.getIdentityService().clearAuthentication();
        }
    }

    private static String kebab(String elementId) {
        return elementId.replaceFirst("^[^_]*_", "").replaceAll("([A-Z]|[0-9]+)", "-$1").toLowerCase(Locale.ROOT);
    }
}
