package org.homeward.engine.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.flow.Worklist;
import org.homeward.flow.WorklistView;
import org.homeward.journey.London;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists of Tasklist hold what their names say, by London's day, and the start page counts what Tasklist counts. */
@HomewardTest
class SharedListsIT {

    private final String group = "ward-staff.lists-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private TaskService tasks;
    @Autowired
    private FilterService filters;
    @Autowired
    private IdentityService identities;
    @Autowired
    private Worklist worklist;
    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void theClockGoesOn() {
        ClockUtil.reset();
        identities.clearAuthentication();
    }

    @ParameterizedTest(name = "on {0}")
    @ValueSource(strings = {"2027-03-28", "2027-10-31", "2027-07-01"})
    void holdWhatTheirNamesSay(String day) {
        taskDue(day + "T00:00");
        claim(taskDue(day + "T12:29"), "me");
        claim(taskDue(day + "T12:31"), "colleague");
        taskDue(day + "T23:59");
        taskDue(London.day(at(day + "T12:00")).plusDays(1) + "T00:00");
        claim(taskDue(London.day(at(day + "T12:00")).minusDays(1) + "T23:59"), "me");
        ClockUtil.setCurrentTime(Date.from(at(day + "T12:30")));

        assertThat(onStartPage()).isEqualTo(Map.of("mine", 2, "unclaimed", 3, "team", 6, "today", 4, "overdue", 3,
                "all", 6)).isEqualTo(inTasklist());
    }

    @Test
    void whatSomebodyPutsBackIsUnclaimedAgain() {
        var task = taskDue("2027-07-01T09:00");
        claim(task, "me");
        assertThat(onStartPage()).containsEntry("mine", 1).containsEntry("unclaimed", 0).isEqualTo(inTasklist());
        tasks.setAssignee(task, null);
        assertThat(onStartPage()).containsEntry("mine", 0).containsEntry("unclaimed", 1).isEqualTo(inTasklist());
    }

    @Test
    void whoHasLeftTheTeamLosesTheTaskTheyHadTaken() {
        claim(taskDue("2027-07-01T09:00"), "me");
        identities.setAuthentication("me", List.of("ward-staff.another"));
        assertThat(tasks.createTaskQuery().taskAssignee("me").count()).isZero();
    }

    @Test
    void aTeamThatCoversForAnotherCountsItsTasksToo() {
        var task = scenarios.admit(Somebody.verified()).task("record-daily-review").getId();
        tasks.addCandidateGroup(task, group);
        jdbc.sql("insert into task_team (task, group_id, because, since) values (:task, :group, 'Covers', now())")
                .param("task", task).param("group", group).update();
        assertThat(onStartPage()).containsEntry("unclaimed", 1).isEqualTo(inTasklist());
    }

    private String taskDue(String londonTime) {
        var task = scenarios.admit(Somebody.verified()).task("record-daily-review");
        task.setDueDate(Date.from(at(londonTime)));
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), group);
        jdbc.sql("update task set group_id = :group, due_at = :due where id = :id").param("group", group)
                .param("due", Timestamp.from(at(londonTime))).param("id", task.getId()).update();
        return task.getId();
    }

    private void claim(String task, String who) {
        as(who, () -> tasks.claim(task, who));
    }

    private Map<String, Integer> onStartPage() {
        var counts = worklist.counts(new Viewer("me", Set.of(group)), ClockUtil.getCurrentTime().toInstant());
        var shown = new TreeMap<String, Integer>(Map.of("all", counts.get(WorklistView.TEAM)));
        counts.forEach((view, count) -> shown.put(view.key(), count));
        shown.remove(WorklistView.PUT_OFF.key());
        return shown;
    }

    private Map<String, Integer> inTasklist() {
        var counts = new TreeMap<String, Integer>();
        var lists = jdbc.sql("select list, filter from task_list")
                .query((row, number) -> Map.entry(row.getString("list"), row.getString("filter"))).list();
        as("me", () -> lists.forEach(list -> counts.put(list.getKey(), filters.count(list.getValue()).intValue())));
        return counts;
    }

    private void as(String who, Runnable work) {
        identities.setAuthentication(who, List.of(group));
        work.run();
        identities.clearAuthentication();
    }

    private static Instant at(String londonTime) {
        return LocalDateTime.parse(londonTime).atZone(London.ZONE).toInstant();
    }
}
