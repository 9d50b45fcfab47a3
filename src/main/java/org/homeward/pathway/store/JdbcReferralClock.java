package org.homeward.pathway.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.pathway.ReferralClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the clocks of referrals from view {@code referral_clock}, which is there for reports as well. */
@Repository
class JdbcReferralClock implements ReferralClock {

    private final JdbcClient jdbc;

    JdbcReferralClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Reading> of(JourneyId journey) {
        return jdbc.sql("""
                        select referred_at, accepted_at, triaged_at, triage_due from referral_clock
                         where journey = :journey order by referred_at desc limit 1""")
                .param("journey", journey.value())
                .query((row, number) -> new Reading(row.getTimestamp("referred_at").toInstant(), moment(row, "accepted_at"),
                        moment(row, "triaged_at"), row.getTimestamp("triage_due").toInstant())).optional();
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(moment -> moment.toInstant());
    }
}
