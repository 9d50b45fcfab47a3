package org.homeward.bench.fast;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.demo.acting.OpenTask;
import org.homeward.demo.world.Course;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tasks that have come up, and whose course each is about. Looked up in the database: people would look at their worklists, all of
 * them every few minutes, and nothing of that is in the data that are wanted.
 */
final class NewTasks {

    private static final Duration BEFORE = Duration.ofHours(1);

    private final JdbcClient database;
    private final Map<String, Course> byVisit;
    private final Map<String, Course> byJourney = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private Instant lookedAt;

    NewTasks(JdbcClient database, Map<String, Course> byVisit, Instant beginning) {
        this.database = database;
        this.byVisit = byVisit;
        this.lookedAt = beginning;
    }

    /** A task, whom it is about, and since when it is there. */
    record Opened(OpenTask task, Course course, Instant at) { }

    /** Each is told once. */
    List<Opened> since(Instant now) {
        noteJourneys();
        var since = Timestamp.from(lookedAt);
        lookedAt = now;
        return database.sql("""
                select id, task_id, group_id, journey, opened_at from task where state = 'open' and opened_at >= :since
                union all
                select task, form, group_id, offer, opened_at from care_offer_task where ended_at is null and opened_at >= :since""")
                .param("since", since).query((row, number) -> {
                    var task = new OpenTask(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
                    return new Opened(task, courseOf(task), row.getTimestamp(5).toInstant());
                }).list().stream().filter(opened -> known.add(opened.task.id())).toList();
    }

    boolean isOpen(OpenTask task) {
        return database.sql("""
                select exists (select from task where id = :task and state = 'open')
                    or exists (select from care_offer_task where task = :task and ended_at is null)""")
                .param("task", task.id()).query(Boolean.class).single();
    }

    private void noteJourneys() {
        database.sql("""
                select journey, visit_number from stay where admitted_at >= :since
                union select journey, visit_number from attendance where arrived_at >= :since""")
                .param("since", Timestamp.from(lookedAt.minus(BEFORE)))
                .query((row, number) -> byJourney.put(row.getString(1), byVisit.get(row.getString(2)))).list();
    }

    /** What a provider is asked says nothing of who it is about. */
    private Course courseOf(OpenTask task) {
        return byJourney.get(!task.isNameless() ? task.about() : database.sql("""
                select n.journey from care_offer o join care_need n on n.ref = o.need where o.ref = ?""")
                .param(task.about()).query(String.class).single());
    }
}
