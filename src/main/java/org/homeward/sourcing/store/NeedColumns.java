package org.homeward.sourcing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.capacity.Band;
import org.homeward.sourcing.CareNeed;

/** Reads from a row of {@code care_need} what of it may be told without saying who needs it. */
final class NeedColumns {

    private NeedColumns() {
    }

    static CareNeed.Asked asked(ResultSet row) throws SQLException {
        return new CareNeed.Asked(row.getString("district"), row.getString("age_band"),
                texts(row, "bands").stream().flatMap(band -> Band.read(band).stream()).toList(), row.getInt("visits_a_day"),
                List.of((Integer[]) row.getArray("minutes").getArray()), row.getInt("care_workers"), texts(row, "tasks"),
                moment(row, "start_from").orElseThrow(), texts(row, "equipment"), row.getString("infection"), row.getString("summary"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).toList();
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
