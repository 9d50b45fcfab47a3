package org.homeward.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.homeward.access.Relationship;
import org.homeward.access.RelationshipKind;
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
    public void relate(JourneyId journey, String groupId, RelationshipKind kind, String because, Instant since) {
        database.sql("""
                        insert into relationship (journey, group_id, kind, because, since) values (?, ?, ?, ?, ?)
                        on conflict (journey, group_id, kind) do update
                        set because = excluded.because, since = excluded.since, until = 'infinity'
                        where relationship.until < 'infinity'""")
                .params(journey.value(), groupId, kind.key(), because, utc(since)).update();
    }

    @Override
    public void relateUntil(JourneyId journey, String key, RelationshipKind kind, String because, Instant since,
                            Instant until) {
        database.sql("""
                        insert into relationship (journey, group_id, kind, because, since, until) values (?, ?, ?, ?, ?, ?)
                        on conflict (journey, group_id, kind) do update
                        set because = excluded.because, since = excluded.since, until = excluded.until""")
                .params(journey.value(), key, kind.key(), because, utc(since), utc(until)).update();
    }

    @Override
    public void end(JourneyId journey, String key, RelationshipKind kind, Instant at) {
        database.sql("""
                        update relationship set until = ?
                         where journey = ? and group_id = ? and kind = ? and until > ?""")
                .params(utc(at), journey.value(), key, kind.key(), utc(at)).update();
    }

    @Override
    public List<Relationship> of(JourneyId journey) {
        return database.sql("""
                        select group_id, kind, until from relationship
                         where journey = ? and until > now() order by group_id, kind""")
                .param(journey.value()).query(JdbcRelationships::relationship).list();
    }

    private static Relationship relationship(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until", OffsetDateTime.class);
        return new Relationship(row.getString("group_id"), RelationshipKind.of(row.getString("kind")),
                until.equals(OffsetDateTime.MAX) ? Instant.MAX : until.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
