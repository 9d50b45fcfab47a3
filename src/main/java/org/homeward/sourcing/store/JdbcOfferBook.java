package org.homeward.sourcing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.sourcing.Choice;
import org.homeward.sourcing.Closing;
import org.homeward.sourcing.OfferBook;
import org.homeward.sourcing.OfferInBook;
import org.homeward.sourcing.OfferInBook.Said;
import org.homeward.sourcing.OfferInBook.Scored;
import org.homeward.sourcing.OfferInBook.Times;
import org.homeward.sourcing.QuestionAsked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads table {@code care_offer} with the need, the service and the provider's open task that belong to each. */
@Repository
class JdbcOfferBook implements OfferBook {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFFERS = """
            select n.*, o.ref as offer, o.service, o.organisation, o.round, o.place, o.state as offer_state, o.score, o.breakdown, o.made_at,
                   o.answer_by, o.can_start_at, o.decline_reason, o.assess_how, o.assess_until, o.chosen_because, o.chosen_by, o.start_at,
                   o.closed_at as ended_at, s.name as service_name,
                   case when o.state in ('withdrawn', 'ended') then (select p.because from care_offer_step p where p.offer = o.ref
                                                                     order by p.id desc limit 1) end as over_because,
                   (select t.task from care_offer_task t where t.offer = o.ref and t.ended_at is null order by t.opened_at limit 1) as task
              from care_offer o join care_need n on n.ref = o.need join care_service s on s.ref = o.service
            """;

    private final JdbcClient jdbc;

    JdbcOfferBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OfferInBook> find(String ref) {
        return jdbc.sql(OFFERS + " where o.ref = :ref").param("ref", ref).query(JdbcOfferBook::read).optional();
    }

    @Override
    public List<OfferInBook> ofNeed(String need) {
        return jdbc.sql(OFFERS + " where o.need = :need order by o.round, o.place, o.ref").param("need", need)
                .query(JdbcOfferBook::read).list();
    }

    @Override
    public List<OfferInBook> ofProviders(Collection<String> organisations, Instant closedSince) {
        return organisations.isEmpty() ? List.of() : jdbc.sql(OFFERS + " where o.organisation in (:organisations)"
                + " and (o.closed_at is null or o.closed_at >= :since) order by o.made_at desc, o.ref")
                .param("organisations", organisations).param("since", closedSince.atOffset(ZoneOffset.UTC))
                .query(JdbcOfferBook::read).list();
    }

    @Override
    public List<QuestionAsked> questions(String need) {
        return jdbc.sql("select q.* from care_offer_question q join care_offer o on o.ref = q.offer where o.need = :need order by q.id")
                .param("need", need).query((row, number) -> new QuestionAsked(row.getString("offer"), row.getString("section"),
                        row.getString("question"), NeedColumns.moment(row, "asked_at").orElseThrow(), NeedColumns.text(row, "answer"))).list();
    }

    @Override
    public Optional<Closing> closing(String need) {
        return jdbc.sql("select closed_at, closed_because from care_need where ref = :need and closed_at is not null").param("need", need)
                .query((row, number) -> new Closing(NeedColumns.moment(row, "closed_at").orElseThrow(), row.getString("closed_because")))
                .optional();
    }

    @Override
    public List<Choice> choices(String council, Instant since) {
        return jdbc.sql("""
                        select o.organisation, s.kind, o.ref, n.ref as need, o.chosen_because, o.chosen_by, max(p.at) as at
                          from care_offer o join care_need n on n.ref = o.need join care_service s on s.ref = o.service
                          join care_offer_step p on p.offer = o.ref and p.state = 'chosen'
                         where n.council = :council and o.chosen_because is not null and p.at >= :since
                         group by o.ref, n.ref, s.kind order by at desc, o.ref""")
                .param("council", council).param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Choice(row.getString("organisation"), row.getString("kind"), row.getString("ref"),
                        row.getString("need"), row.getString("chosen_because"), row.getString("chosen_by"),
                        NeedColumns.moment(row, "at").orElseThrow())).list();
    }

    private static OfferInBook read(ResultSet row, int number) throws SQLException {
        return new OfferInBook(row.getString("offer"), row.getString("ref"), new JourneyId(row.getString("journey")),
                NeedColumns.asked(row), row.getString("organisation"), row.getString("service"), row.getString("service_name"),
                row.getInt("round"), row.getInt("place"), row.getString("offer_state"),
                new Scored(row.getInt("score"), parts(row.getString("breakdown"))),
                new Times(NeedColumns.moment(row, "made_at").orElseThrow(), NeedColumns.moment(row, "answer_by").orElseThrow(),
                        NeedColumns.moment(row, "can_start_at"), NeedColumns.moment(row, "assess_until"), NeedColumns.moment(row, "start_at"),
                        NeedColumns.moment(row, "ended_at")),
                new Said(NeedColumns.text(row, "decline_reason"), NeedColumns.text(row, "assess_how"),
                        NeedColumns.text(row, "chosen_because"), NeedColumns.text(row, "chosen_by"), NeedColumns.text(row, "over_because")),
                NeedColumns.text(row, "task"));
    }

    private static List<Scored.Part> parts(String json) {
        try {
            return List.of(JSON.readValue(json, Scored.Part[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A score's parts cannot be read", e);
        }
    }
}
