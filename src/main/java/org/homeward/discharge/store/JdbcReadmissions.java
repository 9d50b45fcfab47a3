package org.homeward.discharge.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.homeward.discharge.Readmissions;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps links in table {@code readmission}. */
@Repository
class JdbcReadmissions implements Readmissions {

    private final JdbcClient jdbc;

    JdbcReadmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean link(JourneyId journey, JourneyId earlier, Instant backAt) {
        return jdbc.sql("insert into readmission (journey, earlier, back_at) values (?, ?, ?) on conflict do nothing")
                .params(journey.value(), earlier.value(), Timestamp.from(backAt)).update() > 0;
    }

    @Override
    public Optional<JourneyId> earlier(JourneyId journey) {
        return jdbc.sql("select earlier from readmission where journey = ?").param(journey.value()).query(String.class).optional()
                .map(JourneyId::new);
    }
}
