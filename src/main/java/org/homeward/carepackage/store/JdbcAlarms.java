package org.homeward.carepackage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.carepackage.Alarm;
import org.homeward.carepackage.Alarms;
import org.homeward.carepackage.CarePackageId;
import org.homeward.carepackage.HoldId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps alarms in table {@code care_package_alarm}. */
class JdbcAlarms implements Alarms {

    private final JdbcClient jdbc;

    JdbcAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Alarm> open(CarePackageId carePackage) {
        return jdbc.sql("select * from care_package_alarm where package = :package and closed_at is null")
                .param("package", carePackage.value()).query(JdbcAlarms::alarm).optional();
    }

    @Override
    public void raise(Alarm alarm) {
        jdbc.sql("insert into care_package_alarm (package, hold, kind, raised_at) values (:package, :hold, :kind, :at)")
                .param("package", alarm.carePackage().value()).param("hold", alarm.hold().value())
                .param("kind", alarm.kind().key()).param("at", Timestamp.from(alarm.raisedAt())).update();
    }

    @Override
    public void close(CarePackageId carePackage, Instant at) {
        jdbc.sql("update care_package_alarm set closed_at = :at where package = :package and closed_at is null")
                .param("package", carePackage.value()).param("at", Timestamp.from(at)).update();
    }

    @Override
    public List<Alarm> open() {
        return jdbc.sql("select * from care_package_alarm where closed_at is null order by raised_at, id")
                .query(JdbcAlarms::alarm).list();
    }

    private static Alarm alarm(ResultSet row, int number) throws SQLException {
        return new Alarm(new CarePackageId(row.getString("package")), new HoldId(row.getObject("hold", UUID.class)),
                Alarm.Kind.of(row.getString("kind")), row.getTimestamp("raised_at").toInstant(), JdbcHolds.instant(row, "closed_at"));
    }
}
