package org.homeward.stay.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.WhenDelayEnds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the intervals in table {@code nctr_interval}; an index lets a journey have one open interval only. */
class JdbcNctrIntervals implements NctrIntervals {

    private final JdbcClient jdbc;
    private final Supplier<Stream<WhenDelayEnds>> followers;

    JdbcNctrIntervals(JdbcClient jdbc, Supplier<Stream<WhenDelayEnds>> followers) {
        this.jdbc = jdbc;
        this.followers = followers;
    }

    @Override
    public void open(JourneyId journey, Instant beganAt) {
        jdbc.sql("""
                        insert into nctr_interval (journey, began_at) values (:journey, :at)
                        on conflict (journey, began_at) do update set ended_at = null, ended_because = null""")
                .param("journey", journey.value()).param("at", Timestamp.from(beganAt)).update();
    }

    @Override
    public void close(JourneyId journey, Instant endedAt, String because) {
        jdbc.sql("""
                        update nctr_interval set ended_at = greatest(:at, began_at), ended_because = :because
                         where journey = :journey and ended_at is null""")
                .param("at", Timestamp.from(endedAt)).param("because", because).param("journey", journey.value())
                .update();
        followers.get().forEach(it -> it.delayEnded(journey));
    }

    @Override
    public void reopen(JourneyId journey, String because) {
        jdbc.sql("""
                        update nctr_interval set ended_at = null, ended_because = null
                         where journey = :journey and ended_because = :because and began_at =
                               (select max(began_at) from nctr_interval where journey = :journey)""")
                .param("because", because).param("journey", journey.value()).update();
    }

    @Override
    public Optional<NctrInterval> newest(JourneyId journey) {
        return jdbc.sql("select * from nctr_interval where journey = :journey order by began_at desc limit 1")
                .param("journey", journey.value())
                .query((row, number) -> new NctrInterval(row.getTimestamp("began_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant)))
                .optional();
    }
}
