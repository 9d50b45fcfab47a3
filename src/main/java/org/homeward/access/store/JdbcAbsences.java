package org.homeward.access.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.access.Absence;
import org.homeward.access.Absences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcAbsences implements Absences {

    private final JdbcClient database;

    JdbcAbsences(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Absence> of(String userId, LocalDate from) {
        return database.sql("""
                        select user_id, first_day, last_day from absence where user_id = ? and last_day >= ?
                         order by first_day""")
                .params(userId, from)
                .query((row, number) -> new Absence(row.getString("user_id"),
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> away(Set<String> userIds, LocalDate day) {
        return Set.copyOf(database.sql("""
                        select distinct user_id from absence
                         where user_id = any (?) and ? between first_day and last_day""")
                .params(userIds.toArray(String[]::new), day).query(String.class).list());
    }

    @Override
    public void enter(Absence absence, String by, Instant at) {
        database.sql("""
                        insert into absence (user_id, first_day, last_day, entered_by, entered_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (user_id, first_day) do update
                        set last_day = excluded.last_day, entered_by = excluded.entered_by,
                            entered_at = excluded.entered_at""")
                .params(absence.userId(), absence.firstDay(), absence.lastDay(), by, Timestamp.from(at)).update();
    }

    @Override
    public boolean remove(String userId, LocalDate firstDay) {
        return database.sql("delete from absence where user_id = ? and first_day = ?").params(userId, firstDay)
                .update() > 0;
    }
}
