package org.homeward.journey.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.journey.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps journeys in table {@code journey}. With each change a trigger keeps in {@code journey_stood} how the journey stands since when, and
 * when that was learned; what becomes known of the past is added to it.
 */
@Repository
class JdbcJourneys implements Journeys {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcJourneys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    @Override
    public void open(Journey journey) {
        jdbc.sql("""
                        insert into journey (id, stage, stage_since, trust, ward, hub, council, opened_at, learned_at)
                        values (:id, :stage, :openedAt, :trust, :ward, :hub, :council, :openedAt, :now)""")
                .param("now", now()).param("id", journey.id().value())
                .param("stage", journey.stage().key())
                .param("openedAt", Timestamp.from(journey.openedAt()))
                .param("trust", journey.setting().trust().orElse(null))
                .param("ward", journey.setting().ward().orElse(null))
                .param("hub", journey.setting().hub().orElse(null))
                .param("council", journey.setting().council().orElse(null))
                .update();
    }

    @Override
    public Optional<Journey> find(JourneyId id) {
        return jdbc.sql("select * from journey where id = :id").param("id", id.value())
                .query(JdbcJourneys::journey).optional();
    }

    @Override
    public void enter(JourneyId id, Stage stage, Instant at) {
        jdbc.sql("""
                        update journey set stage = :stage, stage_since = :at, learned_at = :at
                         where id = :id and stage <> :stage and closed_at is null""")
                .param("stage", stage.key()).param("at", Timestamp.from(at)).param("id", id.value())
                .update();
    }

    @Override
    public void place(JourneyId id, Setting setting) {
        jdbc.sql("update journey set trust = :trust, ward = :ward, hub = :hub, council = :council, learned_at = :now where id = :id")
                .param("now", now()).param("trust", setting.trust().orElse(null)).param("ward", setting.ward().orElse(null))
                .param("hub", setting.hub().orElse(null)).param("council", setting.council().orElse(null))
                .param("id", id.value())
                .update();
    }

    @Override
    public void agreePathway(JourneyId id, String pathway, String subPathway, Instant at) {
        jdbc.sql("update journey set pathway = :pathway, sub_pathway = :subPathway, learned_at = :at where id = :id")
                .param("pathway", pathway).param("subPathway", subPathway).param("at", Timestamp.from(at)).param("id", id.value())
                .update();
    }

    @Override
    public Optional<String> subPathway(JourneyId id) {
        return jdbc.sql("select sub_pathway from journey where id = :id and sub_pathway is not null").param("id", id.value())
                .query(String.class).optional();
    }

    @Override
    public void takePathwayBack(JourneyId id, Instant at) {
        jdbc.sql("update journey set pathway = null, sub_pathway = null, learned_at = :at where id = :id")
                .param("at", Timestamp.from(at)).param("id", id.value()).update();
    }

    @Override
    public void setDischargeReadyOn(JourneyId id, Optional<LocalDate> date) {
        jdbc.sql("update journey set discharge_ready_on = :date where id = :id")
                .param("date", date.orElse(null)).param("id", id.value())
                .update();
    }

    @Override
    public void openedAt(JourneyId id, Instant at) {
        jdbc.sql("update journey set opened_at = :at, learned_at = :now where id = :id and opened_at <> :at")
                .param("now", now()).param("at", Timestamp.from(at)).param("id", id.value()).update();
    }

    @Override
    public void reopen(JourneyId id, Instant at) {
        jdbc.sql("""
                        update journey set stage = 'admitted', stage_since = :at, closed_at = null, outcome = null, learned_at = :now
                         where id = :id and closed_at is not null""")
                .param("now", now()).param("at", Timestamp.from(at)).param("id", id.value()).update();
    }

    @Override
    public void correctOutcome(JourneyId id, String outcome) {
        jdbc.sql("""
                        update journey set outcome = :outcome, learned_at = :now
                         where id = :id and closed_at is not null and outcome is distinct from :outcome""")
                .param("now", now()).param("outcome", outcome).param("id", id.value()).update();
    }

    @Override
    public void close(JourneyId id, String outcome, Instant at) {
        jdbc.sql("""
                        update journey set stage = 'closed', stage_since = :at, closed_at = :at, outcome = :outcome, learned_at = :at
                         where id = :id and closed_at is null""")
                .param("at", Timestamp.from(at)).param("outcome", outcome).param("id", id.value())
                .update();
    }

    @Override
    public void hadLeft(JourneyId id, Instant at) {
        jdbc.sql("""
                        insert into journey_stood (journey, part, value, since, until, learned_at)
                        select j.id, 'stage', case when j.stage = 'closed' then 'closed' else 'left' end, :at, f.until, :now
                          from journey j
                         cross join lateral (select coalesce(max(s.since), 'infinity') as until from journey_stood s
                                              where s.journey = j.id and s.part = 'stage' and s.value in ('left', 'closed')) f
                         where j.id = :id and :at < f.until""")
                .param("at", Timestamp.from(at)).param("now", now()).param("id", id.value()).update();
    }

    @Override
    public void hadNotLeft(JourneyId id, Instant at, Optional<Instant> until) {
        jdbc.sql("""
                        insert into journey_stood (journey, part, value, since, until, learned_at)
                        select j.id, 'stage', s.value, :at, f.until, :now
                          from journey j
                         cross join lateral (select coalesce(:until, j.stage_since) as until) f
                         cross join lateral (select value from journey_stood where journey = j.id and part = 'stage' and since < :at
                                                and until >= :at order by id desc limit 1) s
                         where j.id = :id and :at < f.until""")
                .param("at", Timestamp.from(at)).param("until", until.map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("now", now()).param("id", id.value()).update();
    }

    @Override
    public void lay(JourneyId id, Optional<String> ward, Instant since, Optional<Instant> until) {
        if (until.filter(end -> !since.isBefore(end)).isPresent()) {
            return;
        }
        jdbc.sql("""
                        insert into journey_stood (journey, part, value, since, until, learned_at)
                        values (:id, 'ward', :ward, :since, coalesce(:until, 'infinity'::timestamptz), :now)""")
                .param("id", id.value()).param("ward", ward.orElse(null), Types.VARCHAR).param("since", Timestamp.from(since))
                .param("until", until.map(Timestamp::from).orElse(null), Types.TIMESTAMP).param("now", now()).update();
    }

    private static Journey journey(ResultSet row, int number) throws SQLException {
        return new Journey(new JourneyId(row.getString("id")), Stage.of(row.getString("stage")),
                new Setting(text(row, "trust"), text(row, "ward"), text(row, "hub"), text(row, "council")),
                text(row, "pathway"),
                Optional.ofNullable(row.getObject("discharge_ready_on", LocalDate.class)),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                text(row, "outcome"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
