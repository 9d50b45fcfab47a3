package org.homeward.discharge.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeward.discharge.CalledOffLeaving;
import org.homeward.discharge.CalledOffLeavings;
import org.homeward.discharge.WhyCalledOff;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps them in {@code called_off_leaving}. */
@Repository
class JdbcCalledOffLeavings implements CalledOffLeavings {

    private static final String ALL = "select c.journey, c.ward, c.had_left, c.at, c.reason, c.words, c.new_day, c.by_whom from called_off_leaving c ";

    private final JdbcClient jdbc;

    JdbcCalledOffLeavings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(CalledOffLeaving it) {
        jdbc.sql("""
                        insert into called_off_leaving (journey, ward, had_left, at, reason, words, new_day, by_whom)
                        values (:journey, :ward, :hadLeft, :at, :reason, :words, :newDay, :byWhom)""")
                .param("journey", it.journey().value()).param("ward", it.ward().orElse(null)).param("hadLeft", it.hadLeft())
                .param("at", it.at().atOffset(ZoneOffset.UTC)).param("reason", it.why().map(WhyCalledOff::reason).orElse(null))
                .param("words", it.why().flatMap(WhyCalledOff::words).orElse(null))
                .param("newDay", it.why().flatMap(WhyCalledOff::newDay).orElse(null), Types.DATE)
                .param("byWhom", it.why().map(WhyCalledOff::byWhom).orElse(null)).update();
    }

    @Override
    public void explain(JourneyId journey, WhyCalledOff why) {
        jdbc.sql("""
                        update called_off_leaving set reason = :reason, words = :words, new_day = :newDay, by_whom = :byWhom
                         where id = (select max(id) from called_off_leaving where journey = :journey) and reason is null""")
                .param("reason", why.reason()).param("words", why.words().orElse(null))
                .param("newDay", why.newDay().orElse(null), Types.DATE).param("byWhom", why.byWhom())
                .param("journey", journey.value()).update();
    }

    @Override
    public Optional<CalledOffLeaving> newest(JourneyId journey) {
        return jdbc.sql(ALL + "where c.journey = ? order by c.id desc limit 1").param(journey.value()).query(JdbcCalledOffLeavings::read).optional();
    }

    @Override
    public int count(JourneyId journey) {
        return jdbc.sql("select count(*) from called_off_leaving where journey = ?").param(journey.value()).query(Integer.class).single();
    }

    @Override
    public List<CalledOffLeaving> since(Instant since, Collection<String> organisations) {
        return organisations.isEmpty() ? List.of() : jdbc.sql(ALL + """
                join journey j on j.id = c.journey
                 where c.at >= :since and (j.trust in (:organisations) or j.hub in (:organisations) or j.council in (:organisations))
                 order by c.at desc, c.id desc""")
                .param("since", since.atOffset(ZoneOffset.UTC)).param("organisations", organisations).query(JdbcCalledOffLeavings::read).list();
    }

    private static CalledOffLeaving read(ResultSet row, int number) throws SQLException {
        var why = row.getString("reason") == null ? Optional.<WhyCalledOff>empty() : Optional.of(new WhyCalledOff(row.getString("reason"),
                Optional.ofNullable(row.getString("words")), Optional.ofNullable(row.getObject("new_day", LocalDate.class)), row.getString("by_whom")));
        return new CalledOffLeaving(new JourneyId(row.getString("journey")), Optional.ofNullable(row.getString("ward")), row.getBoolean("had_left"),
                row.getTimestamp("at").toInstant(), why);
    }
}
