package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.Viewer;
import org.homeward.flow.Figures;
import org.homeward.flow.Soundness;
import org.homeward.journey.London;
import org.homeward.journey.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts by the same rule of sight as every list, and from one picture of the database, so that the figures agree. */
@Repository
class JdbcFigures implements Figures {

    private static final String IN_HOSPITAL = """
            with seen as materialized (
              select j.* from seen_by(:keys) s join journey j on j.id = s.journey
               where j.closed_at is null
                 and exists (select from stay where stay.journey = j.id and stay.state = 'open'))
            """;
    private static final List<DaysWithoutNeed> BANDS = List.of(band(0, 0), band(1, 2), band(3, 6), band(7, 13),
            band(14, 20), new DaysWithoutNeed(21, Optional.empty(), 0));

    private final JdbcClient database;
    private final Clock clock;

    JdbcFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Shown of(Viewer viewer) {
        var keys = viewer.keys().toArray(String[]::new);
        var stages = stages(keys);
        var since = noLongerMeetsSince(keys);
        return new Shown(stages.stream().mapToInt(AtStage::people).sum(), ready(keys), since.size(), notAskedAgain(keys), stages,
                days(since), teams(keys), referrals(keys), soundness(keys));
    }

    private Soundness soundness(String[] keys) {
        return database.sql(IN_HOSPITAL + """
                        select count(*) as people,
                               count(*) filter (where not exists (select from open_data_issue i where i.journey = seen.id)) as sound from seen""")
                .param("keys", keys).query((row, number) -> new Soundness(row.getInt("people"), row.getInt("sound"))).single();
    }

    private Referrals referrals(String[] keys) {
        return database.sql(IN_HOSPITAL + """
                        select count(*) as came, count(*) filter (where r.accepted_in_time) as accepted,
                               count(*) filter (where r.triaged_in_time) as triaged
                          from seen join referral_clock r on r.journey = seen.id""")
                .param("keys", keys).query((row, number) -> new Referrals(row.getInt("came"), row.getInt("accepted"),
                        row.getInt("triaged"))).single();
    }

    private List<AtStage> stages(String[] keys) {
        var counted = database.sql(IN_HOSPITAL + " select stage, count(*) as people from seen group by stage")
                .param("keys", keys)
                .query((row, number) -> new AtStage(Stage.of(row.getString("stage")), row.getInt("people"))).list();
        return Stream.of(Stage.values()).filter(Stage::isOnTheWayHome).map(stage -> counted.stream()
                .filter(one -> one.stage() == stage).findFirst().orElse(new AtStage(stage, 0))).toList();
    }

    private int ready(String[] keys) {
        return database.sql(IN_HOSPITAL + " select count(*) from seen where discharge_ready_on <= :today")
                .param("keys", keys).param("today", London.day(clock.instant())).query(Integer.class).single();
    }

    private int notAskedAgain(String[] keys) {
        var month = London.day(clock.instant()).withDayOfMonth(1).atStartOfDay(London.ZONE).toInstant();
        return database.sql("""
                        select coalesce(sum(section.questions_not_asked), 0) from seen_by(:keys) seen
                          join assessment_section section on section.journey = seen.journey
                         where section.questions_not_asked > 0 and section.confirmed_at >= :month""")
                .param("keys", keys).param("month", Timestamp.from(month)).query(Integer.class).single();
    }

    private List<LocalDate> noLongerMeetsSince(String[] keys) {
        return database.sql(IN_HOSPITAL + """
                         select i.began_at from seen join nctr_interval i on i.journey = seen.id and i.ended_at is null""")
                .param("keys", keys).query(Timestamp.class).list().stream()
                .map(began -> London.day(began.toInstant())).toList();
    }

    private List<DaysWithoutNeed> days(List<LocalDate> since) {
        var today = London.day(clock.instant());
        return BANDS.stream().map(band -> new DaysWithoutNeed(band.shortest(), band.longest(), (int) since.stream()
                .mapToLong(began -> Math.max(0, today.toEpochDay() - began.toEpochDay()))
                .filter(days -> days >= band.shortest() && band.longest().map(longest -> days <= longest).orElse(true))
                .count())).toList();
    }

    private List<TeamFigures> teams(String[] keys) {
        return database.sql(IN_HOSPITAL + """
                        select coalesce(g.name, t.group_id) as team, count(*) as open,
                               count(*) filter (where t.remind_at <= :now and t.due_at > :now) as soon,
                               count(*) filter (where t.due_at <= :now) as overdue
                          from seen join task t on t.journey = seen.id and t.state = 'open'
                          left join team g on g.group_id = t.group_id
                         group by t.group_id, g.name order by overdue desc, open desc, team""")
                .param("keys", keys).param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new TeamFigures(row.getString("team"), row.getInt("open"), row.getInt("soon"),
                        row.getInt("overdue"))).list();
    }

    private static DaysWithoutNeed band(int shortest, int longest) {
        return new DaysWithoutNeed(shortest, Optional.of(longest), 0);
    }
}
