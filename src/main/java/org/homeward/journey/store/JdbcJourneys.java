package org.homeward.journey.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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

/** Keeps journeys in table {@code journey}. */
@Repository
class JdbcJourneys implements Journeys {

    private final JdbcClient jdbc;

    JdbcJourneys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(Journey journey) {
        jdbc.sql("""
                        insert into journey (id, stage, stage_since, trust, ward, hub, council, opened_at)
                        values (:id, :stage, :openedAt, :trust, :ward, :hub, :council, :openedAt)""")
                .param("id", journey.id().value())
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
                        update journey set stage = :stage, stage_since = :at
                         where id = :id and stage <> :stage and closed_at is null""")
                .param("stage", stage.key()).param("at", Timestamp.from(at)).param("id", id.value())
                .update();
    }

    @Override
    public void place(JourneyId id, Setting setting) {
        jdbc.sql("update journey set trust = :trust, ward = :ward, hub = :hub, council = :council where id = :id")
                .param("trust", setting.trust().orElse(null)).param("ward", setting.ward().orElse(null))
                .param("hub", setting.hub().orElse(null)).param("council", setting.council().orElse(null))
                .param("id", id.value())
                .update();
    }

    @Override
    public void agreePathway(JourneyId id, String pathway, String subPathway, Instant at) {
        jdbc.sql("update journey set pathway = :pathway, sub_pathway = :subPathway where id = :id")
                .param("pathway", pathway).param("subPathway", subPathway).param("id", id.value())
                .update();
        stands(id, Optional.of(pathway), at);
    }

    private void stands(JourneyId id, Optional<String> pathway, Instant since) {
        jdbc.sql("insert into journey_pathway (journey, pathway, since) values (:id, :pathway, :since)")
                .param("id", id.value()).param("pathway", pathway.orElse(null)).param("since", Timestamp.from(since)).update();
    }

    @Override
    public Optional<String> subPathway(JourneyId id) {
        return jdbc.sql("select sub_pathway from journey where id = :id and sub_pathway is not null").param("id", id.value())
                .query(String.class).optional();
    }

    @Override
    public void takePathwayBack(JourneyId id, Instant at) {
        jdbc.sql("update journey set pathway = null, sub_pathway = null where id = :id").param("id", id.value()).update();
        stands(id, Optional.empty(), at);
    }

    @Override
    public void setDischargeReadyOn(JourneyId id, Optional<LocalDate> date) {
        jdbc.sql("update journey set discharge_ready_on = :date where id = :id")
                .param("date", date.orElse(null)).param("id", id.value())
                .update();
    }

    @Override
    public void openedAt(JourneyId id, Instant at) {
        jdbc.sql("update journey set opened_at = :at where id = :id and opened_at <> :at")
                .param("at", Timestamp.from(at)).param("id", id.value()).update();
    }

    @Override
    public void reopen(JourneyId id, Instant at) {
        jdbc.sql("""
                        update journey set stage = 'admitted', stage_since = :at, closed_at = null, outcome = null
                         where id = :id and closed_at is not null""")
                .param("at", Timestamp.from(at)).param("id", id.value()).update();
    }

    @Override
    public void correctOutcome(JourneyId id, String outcome) {
        jdbc.sql("""
                        update journey set outcome = :outcome
                         where id = :id and closed_at is not null and outcome is distinct from :outcome""")
                .param("outcome", outcome).param("id", id.value()).update();
    }

    @Override
    public void close(JourneyId id, String outcome, Instant at) {
        jdbc.sql("""
                        update journey set stage = 'closed', stage_since = :at, closed_at = :at, outcome = :outcome
                         where id = :id and closed_at is null""")
                .param("at", Timestamp.from(at)).param("outcome", outcome).param("id", id.value())
                .update();
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
