package org.homeward.flow.store;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.flow.BedNeeded;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks at the newest decision {@code reside-status} of each journey, by the index of decisions. */
@Repository
class JdbcBedNeeded implements BedNeeded {

    private final JdbcClient jdbc;

    JdbcBedNeeded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<JourneyId> by(Collection<JourneyId> journeys) {
        return jdbc.sql("""
                        select asked.journey from unnest(:journeys) as asked (journey)
                          join lateral (select d.matched from decision_taken d where d.journey = asked.journey and d.decision = 'reside-status'
                                         order by d.id desc limit 1) newest on newest.matched -> 0 -> 'outputs' ->> 'resideStatus' = 'meets'""")
                .param("journeys", journeys.stream().map(JourneyId::value).toArray(String[]::new))
                .query(String.class).list().stream().map(JourneyId::new).collect(Collectors.toSet());
    }
}
