package org.homeward.sourcing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.homeward.capacity.Band;
import org.homeward.capacity.CareService.Gender;
import org.homeward.journey.JourneyId;
import org.homeward.sourcing.CareNeed;
import org.homeward.sourcing.CareNeeds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps needs in table {@code care_need}. */
class JdbcCareNeeds implements CareNeeds {

    private final JdbcClient jdbc;

    JdbcCareNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(CareNeed it) {
        var asked = it.asked();
        jdbc.sql("""
                        insert into care_need (ref, journey, council, pathway, purpose, kinds, district, age_band, bands, visits_a_day, minutes,
                               care_workers, tasks, start_from, equipment, infection, summary, care_worker, language, continuity, state,
                               opened_at, looked_since, opened_by)
                        values (:ref, :journey, :council, :pathway, :purpose, :kinds, :district, :age, :bands, :visits, :minutes,
                               :workers, :tasks, :from, :equipment, :infection, :summary, :careWorker, :language, :continuity, :state,
                               :at, :since, :by)""")
                .param("ref", it.ref()).param("journey", it.journey().value()).param("council", it.council()).param("pathway", it.pathway())
                .param("purpose", it.purpose().key()).param("kinds", texts(it.kinds())).param("district", asked.district())
                .param("age", asked.ageBand()).param("bands", texts(asked.bands().stream().map(Band::key).toList()))
                .param("visits", asked.visitsADay()).param("minutes", asked.minutes().toArray(Integer[]::new))
                .param("workers", asked.careWorkers()).param("tasks", texts(asked.tasks())).param("from", moment(asked.startFrom()))
                .param("equipment", texts(asked.equipment())).param("infection", asked.infection()).param("summary", asked.summary())
                .param("careWorker", it.wishes().careWorker().map(Gender::key).orElse(null)).param("language", it.wishes().language().orElse(null))
                .param("continuity", it.wishes().continuity()).param("state", it.state().key()).param("at", moment(it.openedAt()))
                .param("since", moment(it.lookedSince())).param("by", it.openedBy()).update();
    }

    @Override
    public Optional<CareNeed> find(String ref) {
        return jdbc.sql("select * from care_need where ref = :ref").param("ref", ref).query(JdbcCareNeeds::read).optional();
    }

    @Override
    public Optional<CareNeed> openOf(JourneyId journey) {
        return jdbc.sql("select * from care_need where journey = :journey and state in ('open', 'chosen') and purpose <> 'signpost'")
                .param("journey", journey.value()).query(JdbcCareNeeds::read).optional();
    }

    @Override
    public Optional<CareNeed> newestOf(JourneyId journey) {
        return jdbc.sql("select * from care_need where journey = :journey and purpose <> 'signpost' order by opened_at desc, ref limit 1")
                .param("journey", journey.value()).query(JdbcCareNeeds::read).optional();
    }

    @Override
    public List<CareNeed> signpostsOf(JourneyId journey) {
        return jdbc.sql("select * from care_need where journey = :journey and purpose = 'signpost' order by opened_at, ref")
                .param("journey", journey.value()).query(JdbcCareNeeds::read).list();
    }

    @Override
    public Optional<CareNeed> take(String ref) {
        jdbc.sql("select id from journey where id = (select journey from care_need where ref = :ref) for update")
                .param("ref", ref).query(String.class).optional();
        return jdbc.sql("select * from care_need where ref = :ref for update").param("ref", ref).query(JdbcCareNeeds::read).optional();
    }

    @Override
    public void become(String ref, CareNeed.State state) {
        jdbc.sql("update care_need set state = :state where ref = :ref").param("state", state.key()).param("ref", ref).update();
    }

    @Override
    public void lookAgain(String ref, Instant now) {
        jdbc.sql("update care_need set looked_since = :now where ref = :ref").param("now", moment(now)).param("ref", ref).update();
    }

    @Override
    public void close(String ref, CareNeed.State state, Instant at, String because) {
        jdbc.sql("update care_need set state = :state, closed_at = :at, closed_because = :because where ref = :ref")
                .param("state", state.key()).param("at", moment(at)).param("because", because).param("ref", ref).update();
    }

    private static CareNeed read(ResultSet row, int number) throws SQLException {
        var wishes = new CareNeed.Wishes(Optional.ofNullable(row.getString("care_worker")).flatMap(Gender::of),
                Optional.ofNullable(row.getString("language")), row.getBoolean("continuity"));
        return new CareNeed(row.getString("ref"), new JourneyId(row.getString("journey")), row.getString("council"), row.getString("pathway"),
                CareNeed.Purpose.of(row.getString("purpose")), NeedColumns.texts(row, "kinds"), NeedColumns.asked(row), wishes, CareNeed.State.of(row.getString("state")),
                instant(row, "opened_at"), instant(row, "looked_since"), row.getString("opened_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String[] texts(List<String> values) {
        return values.toArray(String[]::new);
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
