package org.homeward.access.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rows that wait leave to be looked up, for many rows at once: teams, organisations, whose journey it is. */
final class AuditFacts {

    private final JdbcClient database;

    AuditFacts(JdbcClient database) {
        this.database = database;
    }

    /** The teams of users. Somebody without teams, or who is no user, is absent. */
    Map<String, List<String>> groupsOf(Collection<String> users) {
        return lists("""
                select user_id, array_agg(group_id order by group_id) from membership
                 where user_id = any(:ids) group by user_id""", users);
    }

    /** The organisation that a team's scope belongs to: itself, or the trust of a ward. */
    Map<String, String> organisationsOf(Collection<String> scopes) {
        return texts("""
                select id, id from organisation where id = any(:ids)
                union all select w.id, s.trust from ward w join site s on s.id = w.site where w.id = any(:ids)""", scopes);
    }

    Map<String, String> journeysOfTasks(Collection<String> tasks) {
        return texts("select id, journey from task where id = any(:ids)", tasks);
    }

    Map<String, List<String>> journeysOfPersons(Collection<String> persons) {
        return lists("""
                select person::text, array_agg(id order by opened_at, id) from journey
                 where person = any(:ids::uuid[]) group by person""", persons);
    }

    /** By journey: the person's NHS number, else the person, else the journey itself. */
    Map<String, String> whoIsOn(Collection<String> journeys) {
        return texts("""
                select j.id, coalesce(p.nhs_number, n.nhs_number, j.person::text, j.id) from journey j
                  left join person p on p.id = j.person left join admission_notice n on n.journey = j.id
                 where j.id = any(:ids)""", journeys);
    }

    /** The records that these users opened in an emergency after a moment. */
    List<Emergency> emergencies(Collection<String> users, Instant since) {
        return users.isEmpty() ? List.of() : database.sql("""
                        select user_id, journey, reason, opened_at, coalesce(closed_at, until) as until from break_glass
                         where user_id = any(:users) and until >= :since""")
                .param("users", users.toArray(String[]::new)).param("since", Timestamp.from(since))
                .query((row, number) -> new Emergency(row.getString("user_id"), row.getString("journey"),
                        row.getString("reason"), row.getTimestamp("opened_at").toInstant(),
                        row.getTimestamp("until").toInstant())).list();
    }

    /** The journey itself and the others of the same person. */
    List<String> journeysOfThePersonOn(String journey) {
        return database.sql("""
                        select :journey union select o.id from journey j join journey o on o.person = j.person
                         where j.id = :journey""").param("journey", journey).query(String.class).list();
    }

    private Map<String, String> texts(String sql, Collection<String> ids) {
        var found = new LinkedHashMap<String, String>();
        if (!ids.isEmpty()) {
            database.sql(sql).param("ids", ids.toArray(String[]::new)).query(row -> {
                found.put(row.getString(1), row.getString(2));
            });
        }
        return found;
    }

    private Map<String, List<String>> lists(String sql, Collection<String> ids) {
        var found = new LinkedHashMap<String, List<String>>();
        if (!ids.isEmpty()) {
            database.sql(sql).param("ids", ids.toArray(String[]::new)).query(row -> {
                found.put(row.getString(1), WaitingAudit.texts(row.getArray(2)));
            });
        }
        return found;
    }

    /** Somebody's sight of one journey for a short time, and why. */
    record Emergency(String user, String journey, String reason, Instant from, Instant until) {

        boolean covers(AuditRow row) {
            return row.who().equals(user) && row.journeys().equals(List.of(journey)) && !row.at().isBefore(from)
                    && !row.at().isAfter(until);
        }
    }
}
