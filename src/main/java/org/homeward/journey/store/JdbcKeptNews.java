package org.homeward.journey.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.journey.JourneyId;
import org.homeward.journey.KeptNews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was told in table {@code kept_news}. */
@Repository
class JdbcKeptNews implements KeptNews {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    JdbcKeptNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(JourneyId journey, String message, String source, Instant toldAt) {
        jdbc.sql("""
                        insert into kept_news (journey, message, source, told_at) values (:journey, :message, :source, :at)
                        on conflict (journey, message, source) do nothing""")
                .param("journey", journey.value()).param("message", message).param("source", source)
                .param("at", Timestamp.from(toldAt)).update();
    }

    @Override
    public boolean has(JourneyId journey, String message) {
        return jdbc.sql("select exists (select 1 from kept_news where journey = :journey and message = :message)")
                .param("journey", journey.value()).param("message", message).query(Boolean.class).single();
    }

    @Override
    public Set<String> unheard() {
        return new TreeSet<>(jdbc.sql("select distinct message from kept_news where heard_at is null")
                .query(String.class).list());
    }

    @Override
    public List<JourneyId> waitingFor(String message) {
        return jdbc.sql("""
                        select n.journey from kept_news n join journey j on j.id = n.journey and j.closed_at is null
                         where n.message = :message and n.heard_at is null
                         group by n.journey order by min(n.id) limit :most""")
                .param("message", message).param("most", AT_ONCE).query(String.class).list().stream()
                .map(JourneyId::new).toList();
    }

    @Override
    public boolean take(JourneyId journey, String message) {
        return !jdbc.sql("select id from kept_news where journey = :journey and message = :message and heard_at is null for update skip locked")
                .param("journey", journey.value()).param("message", message).query(Long.class).list().isEmpty();
    }

    @Override
    public void heard(JourneyId journey, String message, Instant at) {
        jdbc.sql("""
                        update kept_news set heard_at = :at
                         where journey = :journey and message = :message and heard_at is null""")
                .param("at", Timestamp.from(at)).param("journey", journey.value()).param("message", message).update();
    }
}
