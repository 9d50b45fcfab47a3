package org.homeward.person.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.Merge;
import org.homeward.person.Merges;
import org.homeward.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps merges in table {@code person_merge}. */
class JdbcMerges implements Merges {

    private final JdbcClient jdbc;

    JdbcMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Merge keep(Merge merge) {
        jdbc.sql("""
                        insert into person_merge (message, authority, losing, surviving, source, said_at, learned_at, state)
                        values (:message, :authority, :losing, :surviving, :source, :said, :learned, 'waiting')
                        on conflict (message, authority, losing, surviving) do nothing""")
                .param("message", merge.message()).param("authority", merge.losing().authority())
                .param("losing", merge.losing().value()).param("surviving", merge.surviving().value())
                .param("source", merge.source()).param("said", Timestamp.from(merge.saidAt()))
                .param("learned", Timestamp.from(merge.learnedAt())).update();
        return jdbc.sql("""
                        select * from person_merge where message = :message and authority = :authority and losing = :losing
                           and surviving = :surviving""")
                .param("message", merge.message()).param("authority", merge.losing().authority())
                .param("losing", merge.losing().value()).param("surviving", merge.surviving().value())
                .query(JdbcMerges::merge).single();
    }

    @Override
    public void change(Merge merge) {
        var record = merge.effect().record();
        jdbc.sql("""
                        update person_merge set state = :state, losing_person = :from, surviving_person = :to,
                               moved = string_to_array(:moved, ','), tied = :tied where id = :id""")
                .param("state", key(merge.state()))
                .param("from", record.map(pair -> pair.losing().value()).orElse(null), Types.OTHER)
                .param("to", record.map(pair -> pair.surviving().value()).orElse(null), Types.OTHER)
                .param("moved", String.join(",", merge.effect().moved().stream().map(JourneyId::value).toList()))
                .param("tied", merge.effect().tied().map(HospitalIdentifier::value).orElse(null))
                .param("id", merge.id()).update();
    }

    @Override
    public Optional<Merge> find(long id) {
        return jdbc.sql("select * from person_merge where id = :id").param("id", id).query(JdbcMerges::merge).optional();
    }

    @Override
    public List<Merge> waitingFor(HospitalIdentifier number) {
        return jdbc.sql("""
                        select * from person_merge where authority = :authority and state = 'waiting'
                           and :value in (losing, surviving) order by said_at, id""")
                .param("authority", number.authority()).param("value", number.value()).query(JdbcMerges::merge).list();
    }

    @Override
    public Optional<Merge> newest(HospitalIdentifier losing, HospitalIdentifier surviving) {
        return jdbc.sql("""
                        select * from person_merge where authority = :authority and losing = :losing
                           and surviving = :surviving and state <> 'undone' order by said_at desc, id desc limit 1""")
                .param("authority", losing.authority()).param("losing", losing.value())
                .param("surviving", surviving.value()).query(JdbcMerges::merge).optional();
    }

    @Override
    public List<Merge> newest(int most) {
        return jdbc.sql("select * from person_merge order by id desc limit :most").param("most", most)
                .query(JdbcMerges::merge).list();
    }

    private static Merge merge(ResultSet row, int number) throws SQLException {
        var authority = row.getString("authority");
        var from = Optional.ofNullable(row.getObject("losing_person", UUID.class)).map(PersonId::new);
        var to = Optional.ofNullable(row.getObject("surviving_person", UUID.class)).map(PersonId::new);
        var moved = row.getArray("moved");
        var journeys = moved == null ? List.<JourneyId>of()
                : Arrays.stream((String[]) moved.getArray()).map(JourneyId::new).toList();
        return new Merge(row.getLong("id"), row.getLong("message"),
                new HospitalIdentifier(authority, row.getString("losing")),
                new HospitalIdentifier(authority, row.getString("surviving")), row.getString("source"),
                row.getTimestamp("said_at").toInstant(), row.getTimestamp("learned_at").toInstant(),
                Merge.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                new Merge.Effect(from.flatMap(losing -> to.map(surviving -> new Merge.Pair(losing, surviving))), journeys,
                        Optional.ofNullable(row.getString("tied")).map(value -> new HospitalIdentifier(authority, value))));
    }

    private static String key(Merge.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
