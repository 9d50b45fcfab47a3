package org.homeward.discharge.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.homeward.discharge.EarlierLeaving;
import org.homeward.discharge.FailedDischarges;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps them in {@code failed_discharge}. */
@Repository
class JdbcFailedDischarges implements FailedDischarges {

    private final JdbcClient jdbc;

    JdbcFailedDischarges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean open(JourneyId journey, EarlierLeaving earlier, Instant backAt, Instant now) {
        return jdbc.sql("""
                insert into failed_discharge (journey, earlier, ward, left_at, back_at, opened_at)
                values (:journey, :earlier, :ward, :leftAt, :backAt, :now) on conflict (journey) do nothing""")
                .param("journey", journey.value()).param("earlier", earlier.journey().value()).param("ward", earlier.ward().orElse(null))
                .param("leftAt", earlier.leftAt().atOffset(ZoneOffset.UTC)).param("backAt", backAt.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    @Override
    public List<Failed> since(Instant since, Collection<String> organisations) {
        return organisations.isEmpty() ? List.of() : jdbc.sql("""
                select f.journey, coalesce(f.ward, '') as ward, f.left_at, f.back_at
                  from failed_discharge f join journey j on j.id = f.journey
                 where f.back_at >= :since and (j.trust in (:organisations) or j.hub in (:organisations) or j.council in (:organisations))
                 order by f.back_at desc, f.journey""")
                .param("since", since.atOffset(ZoneOffset.UTC)).param("organisations", organisations)
                .query((row, number) -> new Failed(new JourneyId(row.getString("journey")), row.getString("ward"),
                        row.getTimestamp("left_at").toInstant(), row.getTimestamp("back_at").toInstant())).list();
    }
}
