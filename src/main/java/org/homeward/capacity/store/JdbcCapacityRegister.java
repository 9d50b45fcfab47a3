package org.homeward.capacity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.capacity.Band;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.Figure;
import org.homeward.capacity.Source;
import org.homeward.journey.London;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps it in tables {@code capacity_figure}, whose rows are only added, {@code capacity_newest} and {@code capacity_reservation}. */
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
        freeWhatIsCounted(it);
    }

    @Override
    public List<Counted> on(LocalDate day, Collection<String> services) {
        return on(day, services, EnumSet.allOf(Band.class));
    }

    /** The newest figure stands ready; only where that is for a day to come, all that was ever said is looked through. */
    @Override
    public List<Counted> on(LocalDate day, Collection<String> services, Set<Band> bands) {
        return jdbc.sql("""
                        with newest as (
                          select n.* from unnest(:services) as s (ref) join capacity_newest n on n.service = s.ref where n.band = any (:bands)),
                        counting as (
                          select service, band, day, capacity, occupied, accepting, source, said_at, said_by from newest where day <= :day
                          union all
                          select n.service, n.band, e.day, e.capacity, e.occupied, e.accepting, e.source, e.said_at, e.said_by
                            from newest n cross join lateral (select * from capacity_figure where service = n.service and band = n.band
                                  and day <= :day order by day desc, id desc limit 1) e
                           where n.day > :day)
                        select f.*, coalesce(r.reserved, 0) as reserved
                          from counting f
                          left join (select service, band, sum(places) as reserved from capacity_reservation
                                      where from_day <= :day and freed_at is null group by service, band) r
                                 on r.service = f.service and r.band = f.band
                         order by f.service collate "C", f.band""")
                .param("day", day).param("services", services.toArray(String[]::new)).param("bands", keys(bands))
                .query((row, number) -> new Counted(figure(row), row.getInt("reserved"))).list();
    }

    @Override
    public Set<String> changing(LocalDate first, LocalDate last, Collection<String> services, Set<Band> bands) {
        return services.isEmpty() || bands.isEmpty() ? Set.of() : jdbc.sql("""
                        select service from capacity_figure
                         where day > :first and day <= :last and service = any (:services) and band = any (:bands)
                        union select service from capacity_reservation where from_day > :first and from_day <= :last
                           and service = any (:services) and band = any (:bands) and freed_at is null""")
                .param("first", first).param("last", last).param("services", services.toArray(String[]::new)).param("bands", keys(bands))
                .query(String.class).set();
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
    public void settle(String service, String reference, LocalDate countedFrom) {
        jdbc.sql("update capacity_reservation set counted_from = :day where service = :service and reference = :reference and freed_at is null")
                .param("day", countedFrom).param("service", service).param("reference", reference).update();
    }

    /** A figure of today counts everybody who has come. */
    private void freeWhatIsCounted(Figure it) {
        var said = London.day(it.saidAt());
        if (!it.day().isAfter(said)) {
            jdbc.sql("""
                            update capacity_reservation set freed_at = :at
                             where service = :service and band = :band and counted_from <= :said and freed_at is null""")
                    .param("at", moment(it.saidAt())).param("service", it.service()).param("band", it.band().key()).param("said", said).update();
        }
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

    private static String[] keys(Set<Band> bands) {
        return bands.stream().map(Band::key).toArray(String[]::new);
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
