package org.homeward.flow.store;

import static org.homeward.flow.store.SummaryRow.instant;
import static org.homeward.flow.store.SummaryRow.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.flow.DelayReason;
import org.homeward.flow.DelayRecord;
import org.homeward.flow.DelayRecord.Correction;
import org.homeward.flow.DelayRecord.Interval;
import org.homeward.flow.DelayRecord.Pathway;
import org.homeward.flow.DelayRecord.Wait;
import org.homeward.flow.DelayRecords;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads intervals, waits, corrections and pathways of a page of journeys, one statement each. */
@Repository
class JdbcDelayRecords implements DelayRecords {

    private final JdbcClient jdbc;

    JdbcDelayRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<JourneyId, DelayRecord> of(Collection<JourneyId> journeys) {
        return records(journeys, "");
    }

    @Override
    public Map<JourneyId, DelayRecord> ofThoseDelayed(Collection<JourneyId> journeys) {
        return records(journeys, " and i.ended_at is null");
    }

    private Map<JourneyId, DelayRecord> records(Collection<JourneyId> journeys, String which) {
        var intervals = rows("""
                select i.journey, i.began_at, i.ended_at from nctr_interval i
                 where i.journey = any(:journeys)""" + which + " order by i.journey, i.began_at", journeys,
                (row, number) -> new Interval(row.getTimestamp("began_at").toInstant(), instant(row, "ended_at")));
        if (intervals.isEmpty()) {
            return Map.of();
        }
        var delayed = intervals.keySet();
        var waits = rows("""
                select distinct w.journey, w.id, w.waiting_for, w.owner, w.began_at, w.ended_at
                  from wait_interval w join nctr_interval i on i.journey = w.journey
                 where w.journey = any(:journeys) and of_the_way_home(w.process_id)
                   and (w.ended_at is null or w.ended_at > i.began_at) and (i.ended_at is null or w.began_at < i.ended_at)""" + which
                + " order by w.journey, w.began_at, w.id", delayed, JdbcDelayRecords::waitOf);
        var corrections = rows("""
                select a.journey, a.answered_at, a.value #>> '{}' as reason, coalesce(m.name, a.author) as author,
                       coalesce(b.value #>> '{}', '') as because
                  from answer a
                  left join answer b on b.journey = a.journey and b.task = a.task and b.form = a.form and b.answered_at = a.answered_at
                                    and b.name in ('correctionReason', 'note')
                  left join member m on m.user_id = a.author
                 where a.journey = any(:journeys) and a.form in ('record-daily-review', 'unblock-delay') and a.name = 'correctedReason'
                   and a.value #>> '{}' <> ''
                 order by a.journey, a.id""", delayed, (row, number) -> new Correction(row.getTimestamp("answered_at").toInstant(),
                new DelayReason(row.getString("reason")), row.getString("author"), row.getString("because")));
        var pathways = rows("""
                select p.journey, p.since, p.value as pathway, true as agreed, p.id from journey_stood p
                 where p.journey = any(:journeys) and p.part = 'pathway'
                union all
                select d.journey, d.taken_at, d.matched -> 0 -> 'outputs' ->> 'pathway', false, d.id from decision_taken d
                 where d.journey = any(:journeys) and d.decision = 'select-pathway'
                 order by journey, agreed, id""", delayed, (row, number) -> new Pathway(row.getTimestamp("since").toInstant(),
                text(row, "pathway").filter(pathway -> pathway.matches("P[0-3]")), row.getBoolean("agreed")));
        var records = new LinkedHashMap<JourneyId, DelayRecord>();
        intervals.forEach((journey, of) -> records.put(journey, new DelayRecord(of, waits.getOrDefault(journey, List.of()),
                corrections.getOrDefault(journey, List.of()), pathways.getOrDefault(journey, List.of()))));
        return records;
    }

    private <T> Map<JourneyId, List<T>> rows(String sql, Collection<JourneyId> journeys, RowMapper<T> read) {
        var rows = new LinkedHashMap<JourneyId, List<T>>();
        jdbc.sql(sql).param("journeys", journeys.stream().map(JourneyId::value).toArray(String[]::new))
                .query((row, number) -> rows.computeIfAbsent(new JourneyId(row.getString("journey")), key -> new ArrayList<>())
                        .add(read.mapRow(row, number))).list();
        return rows;
    }

    private static Wait waitOf(ResultSet row, int number) throws SQLException {
        return new Wait(row.getString("id"), row.getString("waiting_for"), row.getString("owner"),
                row.getTimestamp("began_at").toInstant(), instant(row, "ended_at"));
    }
}
