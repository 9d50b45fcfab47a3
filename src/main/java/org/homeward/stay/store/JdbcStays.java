package org.homeward.stay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.StayId;
import org.homeward.stay.StayLocation;
import org.homeward.stay.Stays;
import org.homeward.stay.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps stays in tables {@code stay} and {@code stay_location}; an index lets a visit have one open stay only. */
class JdbcStays implements Stays {

    private final JdbcClient jdbc;

    JdbcStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(Stay stay, StayLocation location) {
        jdbc.sql("""
                        insert into stay (id, journey, facility, visit_number, admitted_at, state)
                        values (:id, :journey, :facility, :number, :at, 'open')""")
                .param("id", stay.id().value()).param("journey", stay.journey().value())
                .param("facility", stay.visit().facility()).param("number", stay.visit().number())
                .param("at", Timestamp.from(stay.admittedAt())).update();
        place(stay.id(), location);
    }

    @Override
    public Optional<Stay> newest(Visit visit) {
        return jdbc.sql("""
                        select * from stay where facility = :facility and visit_number = :number
                         order by (state = 'open') desc, admitted_at desc, id limit 1""")
                .param("facility", visit.facility()).param("number", visit.number())
                .query(JdbcStays::stay).optional();
    }

    @Override
    public List<Stay> all(Visit visit) {
        return jdbc.sql("select * from stay where facility = :facility and visit_number = :number order by admitted_at, id")
                .param("facility", visit.facility()).param("number", visit.number()).query(JdbcStays::stay).list();
    }

    @Override
    public Optional<Stay> of(JourneyId journey) {
        return jdbc.sql("""
                        select * from stay where journey = :journey
                         order by (state = 'open') desc, admitted_at desc, id limit 1""")
                .param("journey", journey.value()).query(JdbcStays::stay).optional();
    }

    @Override
    public Optional<StayLocation> location(StayId stay) {
        return jdbc.sql("select * from stay_location where stay = :stay order by since desc, nr desc limit 1")
                .param("stay", stay.value()).query(JdbcStays::location).optional();
    }

    @Override
    public List<StayLocation> locations(StayId stay) {
        return jdbc.sql("select * from stay_location where stay = :stay order by since, nr")
                .param("stay", stay.value()).query(JdbcStays::location).list();
    }

    @Override
    public void lay(StayId stay, List<StayLocation> locations) {
        jdbc.sql("delete from stay_location where stay = :stay").param("stay", stay.value()).update();
        for (int nr = 0; nr < locations.size(); nr++) {
            var location = locations.get(nr);
            jdbc.sql("""
                            insert into stay_location (stay, ward, raw, bed, since, nr, until)
                            values (:stay, :ward, :raw, :bed, :since, :nr, coalesce(:until,
                                   (select left_at from stay where id = :stay and state = 'left')))""")
                    .param("stay", stay.value()).param("ward", location.ward().orElse(null))
                    .param("raw", location.raw()).param("bed", location.bed().orElse(null))
                    .param("since", Timestamp.from(location.since())).param("nr", nr)
                    .param("until", nr + 1 < locations.size() ? Timestamp.from(locations.get(nr + 1).since()) : null,
                            Types.TIMESTAMP)
                    .update();
        }
    }

    @Override
    public void place(StayId stay, StayLocation location) {
        if (location(stay).filter(location::sameSpotAs).isPresent()) {
            return;
        }
        jdbc.sql("update stay_location set until = :since where stay = :stay and until is null and since < :since")
                .param("since", Timestamp.from(location.since())).param("stay", stay.value()).update();
        jdbc.sql("""
                        insert into stay_location (stay, ward, raw, bed, since) values (:stay, :ward, :raw, :bed, :since)
                        on conflict (stay, since, nr) do update set ward = excluded.ward, raw = excluded.raw,
                                                                bed = excluded.bed""")
                .param("stay", stay.value()).param("ward", location.ward().orElse(null))
                .param("raw", location.raw()).param("bed", location.bed().orElse(null))
                .param("since", Timestamp.from(location.since())).update();
    }

    @Override
    public void close(StayId stay, Leaving leaving) {
        var at = Timestamp.from(leaving.at());
        int closed = jdbc.sql("""
                        update stay set state = 'left', left_at = :at, discharge_method = :method,
                               destination = :destination where id = :id and state = 'open'""")
                .param("at", at).param("method", leaving.method().orElse(null))
                .param("destination", leaving.destination().orElse(null)).param("id", stay.value()).update();
        if (closed > 0) {
            jdbc.sql("update stay_location set until = :at where stay = :stay and until is null")
                    .param("at", at).param("stay", stay.value()).update();
        }
    }

    @Override
    public void recordInError(StayId stay) {
        jdbc.sql("update stay set state = 'recorded-in-error' where id = :id").param("id", stay.value()).update();
    }

    @Override
    public void reopen(StayId stay) {
        jdbc.sql("""
                        update stay set state = 'open', left_at = null, discharge_method = null, destination = null
                         where id = :id""").param("id", stay.value()).update();
        jdbc.sql("""
                        update stay_location set until = null where stay = :id and (since, nr) =
                               (select since, nr from stay_location where stay = :id order by since desc, nr desc limit 1)""")
                .param("id", stay.value()).update();
    }

    @Override
    public void correct(StayId stay, Instant admittedAt, Optional<Leaving> leaving) {
        jdbc.sql("update stay set admitted_at = :at where id = :id and admitted_at <> :at")
                .param("at", Timestamp.from(admittedAt)).param("id", stay.value()).update();
        leaving.ifPresent(told -> jdbc.sql("""
                        update stay set left_at = :at, discharge_method = :method, destination = :destination
                         where id = :id and state = 'left'""")
                .param("at", Timestamp.from(told.at())).param("method", told.method().orElse(null))
                .param("destination", told.destination().orElse(null)).param("id", stay.value()).update());
    }

    @Override
    public Optional<String> admissionMethod(StayId stay) {
        return jdbc.sql("select admission_method from stay where id = :id and admission_method is not null").param("id", stay.value())
                .query(String.class).optional();
    }

    @Override
    public void noteMethod(StayId stay, Optional<String> admissionMethod) {
        jdbc.sql("update stay set admission_method = :method where id = :id and admission_method is distinct from :method")
                .param("method", admissionMethod.orElse(null)).param("id", stay.value()).update();
    }

    @Override
    public void expect(StayId stay, Optional<LocalDate> day) {
        jdbc.sql("update stay set expected_on = :day where id = :id and expected_on is distinct from :day")
                .param("day", day.orElse(null), Types.DATE).param("id", stay.value()).update();
    }

    private static Stay stay(ResultSet row, int number) throws SQLException {
        var leftAt = Optional.ofNullable(row.getTimestamp("left_at")).map(Timestamp::toInstant);
        var method = Optional.ofNullable(row.getString("discharge_method"));
        var destination = Optional.ofNullable(row.getString("destination"));
        return new Stay(new StayId(row.getObject("id", UUID.class)), new JourneyId(row.getString("journey")),
                new Visit(row.getString("facility"), row.getString("visit_number")),
                row.getTimestamp("admitted_at").toInstant(),
                Stay.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                leftAt.map(at -> new Leaving(at, method, destination)));
    }

    private static StayLocation location(ResultSet row, int number) throws SQLException {
        return new StayLocation(Optional.ofNullable(row.getString("ward")), row.getString("raw"),
                Optional.ofNullable(row.getString("bed")), row.getTimestamp("since").toInstant());
    }
}
