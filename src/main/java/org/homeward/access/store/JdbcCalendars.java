package org.homeward.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Calendars;
import org.homeward.access.OpeningHours;
import org.homeward.access.TeamCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** One row a team, read by its key. */
@Transactional
class JdbcCalendars implements Calendars {

    private static final String CLOSED = "closed";
    private static final String ROW =
            "select group_id, hours, bank_holidays, closed_days::text[] as closed_days, cover from team_calendar";

    private final JdbcClient database;

    JdbcCalendars(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public TeamCalendar of(String groupId) {
        return database.sql(ROW + " where group_id = ?").param(groupId).query((row, number) -> calendar(row)).optional()
                .orElse(TeamCalendar.USUAL);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, TeamCalendar> all() {
        var calendars = new HashMap<String, TeamCalendar>();
        database.sql(ROW).query((row, number) -> calendars.put(row.getString("group_id"), calendar(row))).list();
        return calendars;
    }

    @Override
    public void set(String groupId, TeamCalendar calendar) {
        database.sql("""
                        insert into team_calendar (group_id, hours, bank_holidays, closed_days, cover)
                        values (?, ?, ?, ?::date[], ?)
                        on conflict (group_id) do update
                        set hours = excluded.hours, bank_holidays = excluded.bank_holidays,
                            closed_days = excluded.closed_days, cover = excluded.cover""")
                .params(groupId, calendar.week().stream().map(open -> open.map(OpeningHours::toString).orElse(CLOSED))
                                .toArray(String[]::new), calendar.closedOnBankHolidays(),
                        calendar.closedDays().stream().map(LocalDate::toString).toArray(String[]::new),
                        calendar.cover().orElse(null))
                .update();
    }

    @Override
    public void clear(String groupId) {
        database.sql("delete from team_calendar where group_id = ?").param(groupId).update();
    }

    private static TeamCalendar calendar(ResultSet row) throws SQLException {
        var hours = (String[]) row.getArray("hours").getArray();
        var closedDays = (String[]) row.getArray("closed_days").getArray();
        return new TeamCalendar(Stream.of(hours)
                .map(open -> open.equals(CLOSED) ? Optional.<OpeningHours>empty() : Optional.of(OpeningHours.of(open)))
                .toList(), row.getBoolean("bank_holidays"),
                Stream.of(closedDays).map(LocalDate::parse).collect(Collectors.toSet()),
                Optional.ofNullable(row.getString("cover")));
    }
}
