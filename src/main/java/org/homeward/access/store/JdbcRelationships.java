package org.homeward.access.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.homeward.access.Relationships;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcRelationships implements Relationships {

    private final JdbcClient database;

    JdbcRelationships(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void relate(JourneyId journey, String groupId, String because, Instant since) {
        database.sql("""
                        insert into relationship (journey, group_id, because, since) values (?, ?, ?, ?)
                        on conflict (journey, group_id) do update
                        set because = excluded.because, since = excluded.since, until = null
                        where relationship.until is not null""")
                .params(journey.value(), groupId, because, utc(since)).update();
    }

    @Override
    public void end(JourneyId journey, String groupId, Instant at) {
        database.sql("update relationship set until = ? where journey = ? and group_id = ? and until is null")
                .params(utc(at), journey.value(), groupId).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
