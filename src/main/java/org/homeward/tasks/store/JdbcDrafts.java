package org.homeward.tasks.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.tasks.Draft;
import org.homeward.tasks.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps drafts in table {@code task_draft}, one row a member and task. */
@Repository
class JdbcDrafts implements Drafts {

    private static final int KEY_BYTES = 24;
    private static final String DRAFT =
            "select task, user_id, draft_key, revision, entries, opened_at, seen_at, changed_at from task_draft ";

    private final JdbcClient jdbc;
    private final JsonColumn json;
    private final SecureRandom random = new SecureRandom();

    JdbcDrafts(JdbcClient jdbc, JsonColumn json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Draft open(String task, String user, Instant now) {
        return jdbc.sql("""
                        insert into task_draft (task, user_id, draft_key, revision, entries, opened_at, seen_at)
                        values (:task, :user, :key, 0, '{}', :now, :now)
                        on conflict (task, user_id) do update set seen_at = greatest(task_draft.seen_at, excluded.seen_at)
                        returning task, user_id, draft_key, revision, entries, opened_at, seen_at, changed_at""")
                .param("task", task).param("user", user).param("key", freshKey()).param("now", Timestamp.from(now))
                .query(this::draft).single();
    }

    private String freshKey() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public Optional<Draft> find(String task, String user) {
        return jdbc.sql(DRAFT + "where task = :task and user_id = :user").param("task", task).param("user", user)
                .query(this::draft).optional();
    }

    @Override
    public Optional<Draft> byKey(String task, String key) {
        return jdbc.sql(DRAFT + "where task = :task and draft_key = :key").param("task", task).param("key", key)
                .query(this::draft).optional();
    }

    @Override
    public List<Draft> of(String task) {
        return jdbc.sql(DRAFT + "where task = :task order by coalesce(changed_at, seen_at) desc, user_id")
                .param("task", task).query(this::draft).list();
    }

    @Override
    public Optional<Draft> takeTurn(String task, String user) {
        return jdbc.sql(DRAFT + "where task = :task and user_id = :user for update")
                .param("task", task).param("user", user).query(this::draft).optional();
    }

    @Override
    public void keep(Draft draft) {
        jdbc.sql("""
                        update task_draft set revision = :revision, entries = :entries::jsonb, seen_at = :seen,
                               changed_at = :changed
                         where task = :task and user_id = :user""")
                .param("revision", draft.revision()).param("entries", json.write(written(draft)))
                .param("seen", Timestamp.from(draft.seenAt()))
                .param("changed", draft.changedAt().map(Timestamp::from).orElse(null))
                .param("task", draft.task()).param("user", draft.user()).update();
    }

    @Override
    public void end(String task, String user) {
        jdbc.sql("delete from task_draft where task = :task and user_id = :user").param("task", task)
                .param("user", user).update();
    }

    @Override
    public int forgetOfTasksEndedBefore(Instant before) {
        return jdbc.sql("delete from task_draft using task where task.id = task_draft.task and task.ended_at < :before")
                .param("before", Timestamp.from(before)).update();
    }

    private static Map<String, Object> written(Draft draft) {
        var entries = new LinkedHashMap<String, Object>();
        draft.entries().forEach((name, entry) -> {
            var row = new LinkedHashMap<String, Object>(Map.of("value", entry.value(), "revision", entry.revision()));
            entry.other().ifPresent(other -> row.put("other", other));
            entries.put(name, row);
        });
        return entries;
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        var entries = new LinkedHashMap<String, Draft.Entry>();
        ((Map<?, ?>) json.read(row.getString("entries"))).forEach((name, entry) -> {
            var fields = (Map<?, ?>) entry;
            entries.put((String) name, new Draft.Entry(fields.get("value"), ((Number) fields.get("revision")).longValue(),
                    Optional.ofNullable(fields.get("other"))));
        });
        return new Draft(row.getString("task"), row.getString("user_id"), row.getString("draft_key"),
                row.getLong("revision"), entries, row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("changed_at")).map(Timestamp::toInstant));
    }
}
