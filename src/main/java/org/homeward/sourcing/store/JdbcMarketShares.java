package org.homeward.sourcing.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.homeward.capacity.Band;
import org.homeward.journey.London;
import org.homeward.sourcing.MarketShare;
import org.homeward.sourcing.MarketShare.Count;
import org.homeward.sourcing.MarketShares;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts offers that became care, and places under contract as they were last said. What has ended since was a placement too. */
class JdbcMarketShares implements MarketShares {

    private static final String COUNTS = """
            with placed as (
              select o.organisation, s.kind, count(*)::int as placements,
                     coalesce(sum((select sum(minutes) from unnest(n.minutes) minutes) * n.care_workers * 7), 0)::int as minutes
                from care_offer o join care_need n on n.ref = o.need join care_service s on s.ref = o.service
               where n.council = :council and o.made_at >= :since and o.chosen_by is not null
                 and o.state in ('chosen', 'active', 'ended')
               group by o.organisation, s.kind),
            under_contract as (
              select s.organisation, s.kind, coalesce(sum(f.capacity), 0)::int as capacity
                from care_service s
                left join lateral (select f.capacity from unnest(:bands) b (band) cross join lateral
                       (select capacity from capacity_figure where service = s.ref and band = b.band and day <= :today
                         order by day desc, id desc limit 1) f) f on true
               where s.council = :council and s.contract is not null and s.closed_at is null
               group by s.organisation, s.kind)
            select organisation, g.name, kind, coalesce(placements, 0) as placements, coalesce(minutes, 0) as minutes,
                   coalesce(capacity, 0) as capacity
              from placed full join under_contract using (organisation, kind) join organisation g on g.id = organisation""";

    private final JdbcClient jdbc;
    private final int tolerance;
    private final Clock clock;

    JdbcMarketShares(JdbcClient jdbc, int tolerance, Clock clock) {
        this.jdbc = jdbc;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    @Override
    public List<MarketShare> of(String council, LocalDate since) {
        return MarketShare.among(jdbc.sql(COUNTS).param("council", council)
                .param("since", since.atStartOfDay(London.ZONE).toOffsetDateTime()).param("today", London.day(clock.instant()))
                .param("bands", Arrays.stream(Band.values()).map(Band::key).toArray(String[]::new))
                .query((row, number) -> new Count(row.getString("organisation"), row.getString("name"), row.getString("kind"),
                        row.getInt("placements"), row.getInt("minutes"), row.getInt("capacity"))).list(), tolerance);
    }
}
