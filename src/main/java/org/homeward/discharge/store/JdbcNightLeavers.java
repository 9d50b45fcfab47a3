package org.homeward.discharge.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.discharge.Night;
import org.homeward.discharge.NightLeavers;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds them among the stays, by the clock in London. */
@Repository
class JdbcNightLeavers implements NightLeavers {

    private static final Set<String> NONE = Set.of("");

    private final JdbcClient jdbc;

    JdbcNightLeavers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LeftAtNight> since(Instant since, Collection<String> hubs, Collection<String> wards) {
        return jdbc.sql("""
                select s.journey, s.left_at, coalesce(j.ward, '') as ward, s.discharge_method
                  from stay s join journey j on j.id = s.journey
                 where s.state = 'left' and s.left_at >= :since and (j.hub in (:hubs) or j.ward in (:wards))
                   and ((s.left_at at time zone 'Europe/London')::time >= :begins or (s.left_at at time zone 'Europe/London')::time < :ends)
                 order by s.left_at desc, s.journey""")
                .param("since", since.atOffset(ZoneOffset.UTC)).param("hubs", hubs.isEmpty() ? NONE : hubs)
                .param("wards", wards.isEmpty() ? NONE : wards).param("begins", Night.BEGINS).param("ends", Night.ENDS)
                .query((row, number) -> new LeftAtNight(new JourneyId(row.getString("journey")), row.getTimestamp("left_at").toInstant(),
                        row.getString("ward"), Optional.ofNullable(row.getString("discharge_method")))).list();
    }
}
