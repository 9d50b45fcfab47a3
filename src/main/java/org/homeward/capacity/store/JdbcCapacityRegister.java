package org.homeward.capacity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.homeward.capacity.Band;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.Figure;
import org.homeward.capacity.Source;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps it in tables {@code capacity_figure}, whose rows are only added, and {@code capacity_reservation}. */
class JdbcCapacityRegister implements CapacityRegister {

    private final JdbcClient jdbc;

    JdbcCapacityRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Figure it) {
        jdbc.sql("""
                        insert into capacity_figure (service, day, band, capacity, occupied, accepting, source, said_at, said_by)
                        values (:service, :day, :band, :capacity, :occupied, :accepting, :source, :at, :by)""")
                .param("service", it.service()).param("day", it.day()).param("band", it.band().key()).param("capacity", it.capacity())
                .param("occupied", it.occupied()).param("accepting", it.accepting()).param("source", it.source().key())
                .param("at", moment(it.saidAt())).param("by", it.by()).update();
    }

    @Override
    public List<Counted> on(LocalDate day, Collection<String> services) {
        return jdbc.sql("""
                        select distinct on (f.service, f.band) f.*,
                               (select coalesce(sum(r.places), 0) from capacity_reservation r where r.service = f.service
                                   and r.band = f.band and r.from_day <= :day and r.freed_at is null) as reserved
                          from capacity_figure f where f.service = any (:services) and f.day <= :day
                         order by f.service, f.band, f.day desc, f.id desc""")
                .param("day", day).param("services", services.toArray(String[]::new))
                .query((row, number) -> new Counted(figure(row), row.getInt("reserved"))).list();
    }

    @Override
    public List<LocalDate> changesAfter(LocalDate day, String service, Band band) {
        return jdbc.sql("""
                        select day from capacity_figure where service = :service and band = :band and day > :day
                        union select from_day from capacity_reservation
                               where service = :service and band = :band and from_day > :day and freed_at is null""")
                .param("service", service).param("band", band.key()).param("day", day).query(LocalDate.class).list();
    }

    @Override
    public boolean isReserved(String service, Band band, String reference) {
        return jdbc.sql("""
                        select exists (select from capacity_reservation where service = :service and band = :band
                           and reference = :reference and freed_at is null)""")
                .param("service", service).param("band", band.key()).param("reference", reference).query(Boolean.class).single();
    }

    @Override
    public void reserve(Reservation it) {
        jdbc.sql("""
                        insert into capacity_reservation (service, band, from_day, places, reference, made_at, made_by)
                        values (:service, :band, :from, :places, :reference, :at, :by)""")
                .param("service", it.service()).param("band", it.band().key()).param("from", it.from()).param("places", it.places())
                .param("reference", it.reference()).param("at", moment(it.madeAt())).param("by", it.by()).update();
    }

    @Override
    public boolean free(String service, String reference, Instant at) {
        return jdbc.sql("""
                        update capacity_reservation set freed_at = :at
                         where service = :service and reference = :reference and freed_at is null""")
                .param("at", moment(at)).param("service", service).param("reference", reference).update() > 0;
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(row.getString("service"), row.getObject("day", LocalDate.class), Band.read(row.getString("band")).orElseThrow(),
                row.getInt("capacity"), row.getInt("occupied"), row.getBoolean("accepting"), Source.of(row.getString("source")),
                row.getObject("said_at", OffsetDateTime.class).toInstant(), row.getString("said_by"));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
