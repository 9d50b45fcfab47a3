package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.flow.Delays;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads delays out of stays and {@code nctr_interval}, and keeps in {@code delay_escalation} to which level each has gone up. */
@Repository
class JdbcDelays implements Delays {

    private final JdbcClient jdbc;

    JdbcDelays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<JourneyId> open() {
        return jdbc.sql("""
                        select i.journey from nctr_interval i join journey j on j.id = i.journey and j.closed_at is null
                         where i.ended_at is null and exists (select from stay s where s.journey = i.journey and s.state = 'open')
                         order by i.began_at, i.journey""").query(String.class).list().stream().map(JourneyId::new).toList();
    }

    @Override
    public List<JourneyId> overAndStillLookedAt() {
        return jdbc.sql("""
                        select distinct t.journey from task t
                         where t.state = 'open' and t.process_id = 'delay-escalation'
                           and not exists (select from nctr_interval i
                                             join stay s on s.journey = i.journey and s.state = 'open'
                                            where i.journey = t.journey and i.ended_at is null)
                         order by t.journey""").query(String.class).list().stream().map(JourneyId::new).toList();
    }

    @Override
    public Optional<Instant> wentUp(JourneyId journey, Instant since, int level) {
        return jdbc.sql("select max(escalated_at) from delay_escalation where journey = :journey and since = :since and level = :level")
                .param("journey", journey.value()).param("since", Timestamp.from(since)).param("level", level)
                .query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    @Override
    public boolean goesUp(JourneyId journey, Instant since, int level, LocalDate on, Instant at) {
        return jdbc.sql("""
                        insert into delay_escalation (journey, since, level, escalated_on, escalated_at)
                        values (:journey, :since, :level, :on, :at) on conflict do nothing""")
                .param("journey", journey.value()).param("since", Timestamp.from(since)).param("level", level)
                .param("on", on).param("at", Timestamp.from(at)).update() > 0;
    }

    @Override
    public boolean isAsked(JourneyId journey, String task) {
        return jdbc.sql("select exists (select from task where journey = ? and task_id = ? and state = 'open')")
                .params(journey.value(), task).query(Boolean.class).single();
    }

    @Override
    public List<String> bodiesThatHoldUp(JourneyId journey) {
        return jdbc.sql("""
                        select owner from wait_interval where journey = ? and ended_at is null and waiting_for <> 'not-a-delay'
                         group by owner order by min(began_at), owner""").param(journey.value()).query(String.class).list();
    }

    @Override
    public List<String> teamsThatHoldUp(JourneyId journey) {
        return jdbc.sql("""
                        select distinct t.group_id from task t join wait_interval w on w.id = t.wait
                         where t.journey = ? and t.state = 'open' and w.waiting_for <> 'not-a-delay' order by t.group_id""")
                .param(journey.value()).query(String.class).list();
    }
}
