package org.homeward.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.CaseManagers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps in {@code case_manager} who was named and until when, and in {@code task} to whom a task was given. */
@Repository
class JdbcCaseManagers implements CaseManagers {

    private final JdbcClient jdbc;

    JdbcCaseManagers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> of(JourneyId journey) {
        return jdbc.sql("select user_id from case_manager where journey = :journey and until is null")
                .param("journey", journey.value()).query(String.class).optional();
    }

    @Override
    public boolean name(JourneyId journey, Optional<String> userId, String byWhom, Instant at) {
        jdbc.sql("select id from journey where id = :journey for update").param("journey", journey.value())
                .query(String.class).optional();
        if (of(journey).equals(userId)) {
            return false;
        }
        jdbc.sql("update case_manager set until = :at where journey = :journey and until is null")
                .param("at", Timestamp.from(at)).param("journey", journey.value()).update();
        userId.ifPresent(user -> jdbc.sql("""
                        insert into case_manager (journey, user_id, named_by, since)
                        values (:journey, :user, :by, :at)""")
                .param("journey", journey.value()).param("user", user).param("by", byWhom)
                .param("at", Timestamp.from(at)).update());
        return true;
    }

    @Override
    public void noteGiven(String taskId, Optional<String> userId) {
        jdbc.sql("update task set given_to = :user where id = :task").param("user", userId.orElse(null))
                .param("task", taskId).update();
    }

    @Override
    public List<OpenTask> openTasks(JourneyId journey, String group) {
        return jdbc.sql("""
                        select id, given_to from task
                         where journey = :journey and group_id = :group and state = 'open' order by id""")
                .param("journey", journey.value()).param("group", group).query(JdbcCaseManagers::openTask).list();
    }

    @Override
    public List<OpenTask> givenTo(String userId) {
        return jdbc.sql("select id, given_to from task where given_to = :user and state = 'open' order by journey, id")
                .param("user", userId).query(JdbcCaseManagers::openTask).list();
    }

    @Override
    public List<OpenTask> heldBy(String userId, String group) {
        return jdbc.sql("""
                        select id, given_to from task t
                         where state = 'open' and taken_by = :user and (group_id = :group or exists (
                               select from task_team where task = t.id and group_id = :group and until is null))
                         order by journey, id""")
                .param("group", group).param("user", userId).query(JdbcCaseManagers::openTask).list();
    }

    @Override
    public List<Held> heldByOthers() {
        return jdbc.sql("""
                        select t.id, t.taken_by from task t
                         where t.state = 'open' and t.taken_by is not null and not exists (
                               select from membership ms join member m on m.user_id = ms.user_id and m.active
                                where ms.user_id = t.taken_by and (ms.group_id = t.group_id or exists (
                                      select from task_team c
                                       where c.task = t.id and c.group_id = ms.group_id and c.until is null)))
                         order by t.id""")
                .query((row, number) -> new Held(row.getString("id"), row.getString("taken_by"))).list();
    }

    @Override
    public Set<String> holders() {
        return Set.copyOf(jdbc.sql("select distinct given_to from task where state = 'open' and given_to is not null")
                .query(String.class).list());
    }

    private static OpenTask openTask(ResultSet row, int number) throws SQLException {
        return new OpenTask(row.getString("id"), Optional.ofNullable(row.getString("given_to")));
    }
}
