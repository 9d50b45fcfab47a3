package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.flow.Usual;
import org.homeward.flow.UsualDurations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps usual durations in table {@code usual_duration}; pages read them from memory, at most ten minutes old. */
@Repository
class JdbcUsualDurations implements UsualDurations {

    private static final int FEWEST = 5;
    private static final Duration LOOKED_BACK = Duration.ofDays(90);
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);
    private static final String EVERYBODY = "";

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Loaded loaded;

    JdbcUsualDurations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Known newest() {
        var known = loaded;
        var now = clock.instant();
        if (known == null || now.isAfter(known.at.plus(KNOWN_FOR)) || now.isBefore(known.at)) {
            known = new Loaded(now, load());
            loaded = known;
        }
        return known;
    }

    @Override
    @Transactional
    public boolean reckon(Instant now, Instant unlessSince) {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(hashtext('usual_duration'))").query(Boolean.class).single()
                || jdbc.sql("select exists (select from usual_duration where reckoned_at > :since)").param("since", Timestamp.from(unlessSince))
                        .query(Boolean.class).single()) {
            return false;
        }
        jdbc.sql("delete from usual_duration").update();
        jdbc.sql("""
                        insert into usual_duration (process_id, element_id, pathway, times, median_minutes, p85_minutes, reckoned_at)
                        select process_id, element_id, coalesce(pathway, ''), count(*), percentile_cont(0.5) within group (order by minutes),
                               percentile_disc(0.85) within group (order by minutes), :now
                          from (select w.process_id, w.element_id, j.pathway, extract(epoch from w.ended_at - w.began_at) / 60 as minutes
                                  from wait_interval w join journey j on j.id = w.journey
                                 where w.how_it_ended = 'done' and w.ended_at > :from) ended
                         group by grouping sets ((process_id, element_id), (process_id, element_id, pathway))
                        having count(*) >= :fewest and (grouping(pathway) = 1 or pathway is not null)""")
                .param("now", Timestamp.from(now)).param("from", Timestamp.from(now.minus(LOOKED_BACK))).param("fewest", FEWEST).update();
        loaded = null;
        return true;
    }

    private Map<Key, Usual> load() {
        var durations = new HashMap<Key, Usual>();
        jdbc.sql("select * from usual_duration").query(row -> {
            var pathway = row.getString("pathway");
            durations.put(new Key(row.getString("process_id"), row.getString("element_id"), pathway), new Usual(row.getInt("times"),
                    Duration.ofMinutes(row.getInt("median_minutes")), Duration.ofMinutes(row.getInt("p85_minutes")), !pathway.equals(EVERYBODY)));
        });
        return durations;
    }

    private record Key(String process, String element, String pathway) {
    }

    private record Loaded(Instant at, Map<Key, Usual> durations) implements Known {

        @Override
        public Optional<Usual> of(String processId, String elementId, Optional<String> pathway) {
            return pathway.map(known -> durations.get(new Key(processId, elementId, known)))
                    .or(() -> Optional.ofNullable(durations.get(new Key(processId, elementId, EVERYBODY))));
        }
    }
}
