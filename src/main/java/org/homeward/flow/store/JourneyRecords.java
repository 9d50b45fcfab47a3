package org.homeward.flow.store;

import static org.homeward.flow.store.SummaryRow.instant;
import static org.homeward.flow.store.SummaryRow.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Part;
import org.homeward.access.PartOfDecision;
import org.homeward.access.Permit;
import org.homeward.flow.JourneyFile.Decision;
import org.homeward.flow.JourneyFile.FinishedTask;
import org.homeward.flow.JourneyFile.Happening;
import org.homeward.flow.JourneyFile.Location;
import org.homeward.flow.JourneyFile.Return;
import org.homeward.flow.JourneyFile.Stay;
import org.homeward.journey.EnterStage;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is on record of one journey: its stays, finished tasks, timeline and decisions. One statement each. */
@Repository
class JourneyRecords {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final PartOfDecision parts;

    JourneyRecords(JdbcClient jdbc, PartOfDecision parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** The newest stay first, its places in the order of time. Beds are told only where the person's name is. */
    List<Stay> stays(JourneyId journey, boolean named) {
        var stays = new LinkedHashMap<String, Stay>();
        jdbc.sql("""
                        select s.id, s.admitted_at, s.left_at, s.state, coalesce(w.name, l.raw) as ward, l.bed, l.since,
                               l.until, r.kind as is_return, r.left_at as return_left, c.kind as came_back,
                               c.left_at as back_left, c.admitted_at as back_admitted
                          from stay s left join stay_location l on l.stay = s.id left join ward w on w.id = l.ward
                          left join stay_return r on r.stay = s.id
                          left join lateral (select b.* from journey j cross join lateral records_of(j.person) as same (person)
                                               join journey o on o.matched and o.person = same.person
                                               join stay_return b on b.journey = o.id and b.left_stay = s.id
                                              where j.id = s.journey and j.matched order by b.admitted_at limit 1) c on true
                         where s.journey = :journey order by s.admitted_at desc, s.id, l.since, l.nr""")
                .param("journey", journey.value())
                .query(row -> {
                    var stay = stays.get(row.getString("id"));
                    if (stay == null) {
                        stay = new Stay(row.getTimestamp("admitted_at").toInstant(), instant(row, "left_at"),
                                row.getString("state"), new ArrayList<>(), aReturn(row, "is_return", "return_left", "admitted_at"),
                                aReturn(row, "came_back", "back_left", "back_admitted"));
                        stays.put(row.getString("id"), stay);
                    }
                    if (row.getString("ward") != null) {
                        stay.locations().add(new Location(row.getString("ward"),
                                named ? text(row, "bed") : Optional.empty(), row.getTimestamp("since").toInstant(),
                                instant(row, "until")));
                    }
                });
        return List.copyOf(stays.values());
    }

    private static Optional<Return> aReturn(ResultSet row, String kind, String left, String admitted) throws SQLException {
        var word = row.getString(kind);
        return word == null ? Optional.empty() : Optional.of(new Return(word, row.getTimestamp(left).toInstant(),
                row.getTimestamp(admitted).toInstant()));
    }

    /** What was done about a safeguarding concern is told only to those who are told that there is one. */
    List<FinishedTask> finishedTasks(JourneyId journey, Permit permit) {
        return jdbc.sql("""
                        select t.name, coalesce(g.name, t.group_id) as team, t.ended_at, t.state, t.because,
                               coalesce(m.name, t.ended_by) as by
                          from task t
                          left join team g on g.group_id = t.group_id
                          left join member m on m.user_id = t.ended_by
                         where t.journey = :journey and t.state <> 'open'
                           and (:concern or t.process_id <> 'safeguarding-concern')
                         order by t.ended_at desc, t.id limit :most""")
                .param("journey", journey.value()).param("concern", permit.shows(Part.SAFEGUARDING_FLAG))
                .param("most", MOST)
                .query((row, number) -> new FinishedTask(row.getString("name"), row.getString("team"),
                        row.getTimestamp("ended_at").toInstant(), row.getString("state").equals("withdrawn"),
                        text(row, "by"), text(row, "because"))).list();
    }

    List<Happening> timeline(JourneyId journey, Permit permit) {
        return jdbc.sql("""
                        select e.kind, e.happened_at, e.learned_at, e.source, coalesce(m.name, o.name, e.by_whom) as by, e.text
                          from timeline e left join member m on m.user_id = e.by_whom
                               left join organisation o on 'link:' || o.id = e.by_whom
                         where e.journey = :journey and e.kind <> :stage
                           and (:concern or (e.kind not like 'safeguarding.%' and e.kind <> 'destination.unsafe'
                                and e.source not in ('task:record-concern', 'task:decide-immediate-plan')))
                         order by e.happened_at desc, e.id desc limit :most""")
                .param("journey", journey.value()).param("concern", permit.shows(Part.SAFEGUARDING_FLAG)).param("most", MOST)
                .param("stage", EnterStage.ENTERED)
                .query((row, number) -> new Happening(row.getString("kind"),
                        row.getTimestamp("happened_at").toInstant(), row.getTimestamp("learned_at").toInstant(),
                        row.getString("source"), text(row, "by"), row.getString("text"))).list();
    }

    /**
     * What a table looked at is told to whoever is shown that part of the record and who the person is. A table about the
     * clinical part or of a safeguarding concern is told to nobody else at all, because its rules say it too.
     */
    List<Decision> decisions(JourneyId journey, Permit permit) {
        return jdbc.sql("""
                        select decision, version, taken_at, inputs, matched from decision_taken
                         where journey = :journey order by id desc limit :most""")
                .param("journey", journey.value()).param("most", MOST)
                .query((row, number) -> decision(row, permit)).list().stream().flatMap(Optional::stream).toList();
    }

    private Optional<Decision> decision(ResultSet row, Permit permit) throws SQLException {
        var about = parts.of(row.getString("decision"));
        boolean shown = permit.shows(about);
        if ((about == Part.CLINICAL || about == Part.SAFEGUARDING_FLAG) && !shown) {
            return Optional.empty();
        }
        return Optional.of(new Decision(row.getString("decision"), row.getInt("version"),
                row.getTimestamp("taken_at").toInstant(),
                shown && permit.shows(Part.IDENTITY) ? DecisionJson.inputs(row.getString("inputs")) : Map.of(),
                DecisionJson.matched(row.getString("matched"))));
    }
}
