package org.homeward.sourcing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.sourcing.CareOffer;
import org.homeward.sourcing.CareOffers;
import org.homeward.sourcing.OfferState;
import org.homeward.sourcing.Score;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps offers in table {@code care_offer} and each step of theirs in {@code care_offer_step}. */
class JdbcCareOffers implements CareOffers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    JdbcCareOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void make(CareOffer it, String by) {
        jdbc.sql("""
                        insert into care_offer (ref, need, service, organisation, round, place, state, score, breakdown, made_at, answer_by)
                        values (:ref, :need, :service, :organisation, :round, :place, :state, :score, :breakdown::jsonb, :at, :until)""")
                .param("ref", it.ref()).param("need", it.need()).param("service", it.service()).param("organisation", it.organisation())
                .param("round", it.round()).param("place", it.place()).param("state", it.state().key()).param("score", it.score().total())
                .param("breakdown", json(it.score())).param("at", moment(it.madeAt())).param("until", moment(it.answerBy())).update();
        step(it, it.madeAt(), by, Optional.empty());
    }

    @Override
    public Optional<CareOffer> find(String ref) {
        return jdbc.sql("select * from care_offer where ref = :ref").param("ref", ref).query(JdbcCareOffers::read).optional();
    }

    @Override
    public List<CareOffer> of(String need) {
        return jdbc.sql("select * from care_offer where need = :need order by round, place").param("need", need)
                .query(JdbcCareOffers::read).list();
    }

    @Override
    public List<CareOffer> givenTo(JourneyId journey) {
        return jdbc.sql("""
                        select o.* from care_offer o join care_need n on n.ref = o.need
                         where n.journey = :journey and o.state in ('chosen', 'active') order by o.made_at, o.ref""")
                .param("journey", journey.value()).query(JdbcCareOffers::read).list();
    }

    @Override
    public List<CareOffer> takenOver(Instant now) {
        return jdbc.sql("""
                        select o.* from care_offer o join care_need n on n.ref = o.need
                         where o.state = 'active' and n.purpose <> 'signpost'
                           and exists (select from care_need later join care_offer began on began.need = later.ref
                                        where later.journey = n.journey and later.purpose <> 'signpost' and later.opened_at > n.opened_at
                                          and began.state = 'active' and began.start_at <= :now)
                         order by o.made_at, o.ref""")
                .param("now", moment(now)).query(JdbcCareOffers::read).list();
    }

    @Override
    public List<CareOffer> openOf(String service) {
        return jdbc.sql("select * from care_offer where service = :service and closed_at is null order by ref").param("service", service)
                .query(JdbcCareOffers::read).list();
    }

    @Override
    public Optional<String> remark(String ref) {
        return jdbc.sql("select because from care_offer_step where offer = :ref order by id desc limit 1").param("ref", ref)
                .query((row, number) -> Optional.ofNullable(row.getString("because"))).optional().flatMap(said -> said);
    }

    @Override
    public void keep(CareOffer it, Instant at, String by, Optional<String> because) {
        jdbc.sql("""
                        update care_offer set state = :state, answer_by = :until, can_start_at = :canStart, decline_reason = :declined,
                               assess_how = :assessHow, assess_until = :assessUntil, chosen_because = :because, chosen_by = :chosenBy,
                               start_at = :startAt, first_visit_by = :firstVisitBy, latest_arrival = :latest,
                               closed_at = case when :isOpen then null else coalesce(closed_at, :at) end
                         where ref = :ref""")
                .param("state", it.state().key()).param("until", moment(it.answerBy()))
                .param("canStart", it.said().canStartAt().map(JdbcCareOffers::moment).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("declined", it.said().declineReason().orElse(null))
                .param("assessHow", it.said().assessment().map(CareOffer.Assessment::how).orElse(null))
                .param("assessUntil", it.said().assessment().map(CareOffer.Assessment::until).map(JdbcCareOffers::moment).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("because", it.chosen().map(CareOffer.Chosen::because).orElse(null))
                .param("chosenBy", it.chosen().map(CareOffer.Chosen::by).orElse(null))
                .param("startAt", it.said().start().map(CareOffer.Start::at).map(JdbcCareOffers::moment).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("firstVisitBy", it.said().start().map(CareOffer.Start::firstVisitBy).orElse(null))
                .param("latest", it.said().start().flatMap(CareOffer.Start::latestArrival).orElse(null))
                .param("isOpen", it.isOpen()).param("at", moment(at)).param("ref", it.ref()).update();
        step(it, at, by, because);
    }

    private void step(CareOffer it, Instant at, String by, Optional<String> because) {
        jdbc.sql("insert into care_offer_step (offer, state, at, by_whom, because) values (:offer, :state, :at, :by, :because)")
                .param("offer", it.ref()).param("state", it.state().key()).param("at", moment(at)).param("by", by)
                .param("because", because.orElse(null)).update();
    }

    private static CareOffer read(ResultSet row, int number) throws SQLException {
        var assessHow = row.getString("assess_how");
        var firstVisitBy = row.getString("first_visit_by");
        var latest = row.getString("latest_arrival");
        var because = row.getString("chosen_because");
        var chosenBy = row.getString("chosen_by");
        var said = new CareOffer.Said(instant(row, "can_start_at"), Optional.ofNullable(row.getString("decline_reason")),
                instant(row, "assess_until").map(until -> new CareOffer.Assessment(assessHow, until)),
                instant(row, "start_at").map(at -> new CareOffer.Start(at, firstVisitBy, Optional.ofNullable(latest))));
        return new CareOffer(row.getString("ref"), row.getString("need"), row.getString("service"), row.getString("organisation"),
                row.getInt("round"), row.getInt("place"), OfferState.of(row.getString("state")),
                new Score(row.getInt("score"), parts(row.getString("breakdown"))), instant(row, "made_at").orElseThrow(),
                instant(row, "answer_by").orElseThrow(), said, Optional.ofNullable(because).map(it -> new CareOffer.Chosen(it, chosenBy)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static String json(Score score) {
        try {
            return JSON.writeValueAsString(score.parts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A score cannot be written", e);
        }
    }

    private static List<Score.Part> parts(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A score cannot be read", e);
        }
    }
}
