package org.homeward.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.EmergencyOpening;
import org.homeward.access.EmergencyReason;
import org.homeward.access.EmergencyRecords;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcEmergencyRecords implements EmergencyRecords {

    /** Each journey with the person it belongs to, or with itself while nobody knows whose it is. */
    private static final String WHO = """
            select j.id, coalesce(j.person::text, j.id) as who, j.closed_at, j.opened_at
              from journey j left join person p on p.id = j.person left join admission_notice n on n.journey = j.id
             where coalesce(p.birth_date, n.birth_date) = :born and\s""";
    /** Open journeys before closed ones; where those of two people are left, none. */
    private static final String THE_ONE = """
            with fitting as (%s), nearest as (
              select * from fitting where (closed_at is null) = exists (select from fitting where closed_at is null))
            select id from nearest where (select count(distinct who) from nearest) = 1 order by opened_at desc limit 1""";
    private static final String BY_NHS_NUMBER = THE_ONE.formatted(WHO + """
            j.id in (select id from journey where person = (select id from person where nhs_number = :number)
                     union select journey from admission_notice where nhs_number = :number)
             and coalesce(p.nhs_number, n.nhs_number) = :number""");
    private static final String BY_HOSPITAL_NUMBER = THE_ONE.formatted(WHO + """
            j.id in (select journey from admission_notice where lower(hospital_number) = :number)""");

    private final JdbcClient database;

    JdbcEmergencyRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<JourneyId> find(Number number, LocalDate born) {
        var byNhsNumber = number instanceof NhsNumber;
        var text = number instanceof NhsNumber nhs ? nhs.digits()
                : ((HospitalNumber) number).text().strip().toLowerCase(Locale.ROOT);
        return database.sql(byNhsNumber ? BY_NHS_NUMBER : BY_HOSPITAL_NUMBER).param("number", text)
                .param("born", born).query(String.class).optional().map(JourneyId::new);
    }

    @Override
    public void takeTurn(String userId) {
        database.sql("select pg_advisory_xact_lock(hashtext('break-glass ' || ?))::text").param(userId)
                .query(String.class).optional();
    }

    @Override
    public int missesSince(String userId, Instant since) {
        return database.sql("select count(*) from break_glass_miss where user_id = ? and at > ?")
                .params(userId, Timestamp.from(since)).query(Integer.class).single();
    }

    @Override
    public void missed(String userId, Instant at) {
        database.sql("insert into break_glass_miss (user_id, at) values (?, ?)")
                .params(userId, Timestamp.from(at)).update();
    }

    @Override
    public void keep(EmergencyOpening opening) {
        database.sql("""
                        insert into break_glass (id, journey, user_id, roles, reason, words, opened_at, until)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(opening.id(), opening.journey().value(), opening.userId(), String.join(" ", opening.roles()),
                        opening.reason().key(), opening.words(), Timestamp.from(opening.openedAt()),
                        Timestamp.from(opening.until())).update();
    }

    @Override
    public Optional<EmergencyOpening> find(UUID id) {
        return database.sql("select * from break_glass where id = ?").param(id)
                .query(JdbcEmergencyRecords::opening).optional();
    }

    @Override
    public boolean close(String userId, JourneyId journey, Instant at) {
        return database.sql("""
                        update break_glass set closed_at = ?
                         where user_id = ? and journey = ? and closed_at is null and until > ?""")
                .params(Timestamp.from(at), userId, journey.value(), Timestamp.from(at)).update() > 0;
    }

    @Override
    public boolean isAnyUnreviewed(JourneyId journey) {
        return database.sql("select exists (select from break_glass where journey = ? and reviewed_at is null)")
                .param(journey.value()).query(Boolean.class).single();
    }

    @Override
    public void reviewed(UUID id, boolean justified, String byWhom, Instant at) {
        database.sql("update break_glass set verdict = ?, reviewed_by = ?, reviewed_at = ? where id = ?")
                .params(justified ? "justified" : "not-justified", byWhom, Timestamp.from(at), id).update();
    }

    private static EmergencyOpening opening(ResultSet row, int number) throws SQLException {
        return new EmergencyOpening(row.getObject("id", UUID.class), new JourneyId(row.getString("journey")),
                row.getString("user_id"), Set.of(row.getString("roles").split(" ")),
                EmergencyReason.of(row.getString("reason")).orElseThrow(), row.getString("words"),
                row.getTimestamp("opened_at").toInstant(), row.getTimestamp("until").toInstant(),
                Optional.ofNullable(row.getTimestamp("reviewed_at")).map(Timestamp::toInstant));
    }
}
