package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.homeward.studio.check.DecisionModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each task has one group and one due time, and both tables speak of the same tasks. */
class TaskRoutingDecisionTest {

    private static final Bench DEADLINES = Bench.alone("task-deadlines");

    /** Groups that get alarms and no tasks. */
    private static final List<String> WITHOUT_TASKS = List.of("administrators", "process-owners");

    /** The tasks that go faster when it is urgent. */
    static List<String> hurriedTasks() {
        return tasks("task-deadlines", "urgent", cell -> cell.equals("true"));
    }

    @Test
    void everyTaskHasAGroupOfItsOwnWhoeverLeads() {
        assertThat(tasks("task-groups", "leadGroup", DecisionModel::matchesAnything))
                .isNotEmpty().containsAll(tasks("task-groups", "leadGroup", cell -> true));
    }

    @Test
    void everyTaskWithAGroupHasADueTimeAndNoOther() {
        assertThat(tasks("task-deadlines", "urgent", DecisionModel::matchesAnything))
                .containsExactlyInAnyOrderElementsOf(tasks("task-groups", "leadGroup", DecisionModel::matchesAnything))
                .containsAll(hurriedTasks());
    }

    @ParameterizedTest
    @MethodSource("hurriedTasks")
    void urgencyNeverGivesMoreTime(String task) {
        var urgent = DEADLINES.ask(Map.of("taskId", task, "urgent", true));
        var usual = DEADLINES.ask(Map.of("taskId", task));
        assertThat((Integer) urgent.value("dueMinutes")).isLessThanOrEqualTo((Integer) usual.value("dueMinutes"));
    }

    @Test
    void theReminderComesAtThreeQuarters() {
        assertThat(Decisions.of("task-deadlines").rules().stream().map(DecisionModel::conclusions)).isNotEmpty()
                .allSatisfy(row -> assertThat(Integer.parseInt(row.get(1)))
                        .isEqualTo(Integer.parseInt(row.get(0)) * 3 / 4));
    }

    @Test
    void eachGroupIsScopedInOneWay() {
        var scopes = new HashMap<Object, Set<Object>>();
        Decisions.of("task-groups").rules().stream().map(DecisionModel::conclusions)
                .forEach(row -> scopes.computeIfAbsent(row.get(0), group -> new HashSet<>()).add(row.get(1)));
        assertThat(scopes).allSatisfy((group, scope) -> assertThat(scope).as(group.toString()).hasSize(1));
    }

    @Test
    void whoHearsOfLateTasksIsAGroup() {
        var groups = new TreeSet<>(WITHOUT_TASKS);
        Decisions.of("task-groups").rules().forEach(rule ->
                groups.addAll(DecisionModel.quoted(DecisionModel.conclusions(rule).get(0))));
        Decisions.of("task-deadlines").rules().forEach(rule ->
                assertThat(groups).containsAll(DecisionModel.quoted(DecisionModel.conclusions(rule).get(3))));
    }

    private static List<String> tasks(String decision, String condition, Predicate<String> when) {
        var table = Decisions.of(decision);
        var tasks = table.column("taskId");
        var conditions = table.column(condition);
        return DecisionModel.quoted(IntStream.range(0, tasks.size()).filter(row -> when.test(conditions.get(row)))
                .mapToObj(tasks::get).toList());
    }
}
