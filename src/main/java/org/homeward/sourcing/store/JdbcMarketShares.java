package org.homeward.sourcing.store;

import java.time.LocalDate;
import java.util.List;
import org.homeward.journey.London;
import org.homeward.sourcing.MarketShare;
import org.homeward.sourcing.MarketShare.Count;
import org.homeward.sourcing.MarketShares;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts offers that became care, and the places of open services under contract. What has ended since was a placement too. */
class JdbcMarketShares implements MarketShares {

    private static final String COUNTS = """
            with placed as (
              select o.organisation, s.kind, count(*)::int as placements, sum(visits.minutes * n.care_workers * 7)::int as minutes
                from care_offer o join care_need n on n.ref = o.need join care_service s on s.ref = o.service
                cross join lateral (select coalesce(sum(each), 0) as minutes from unnest(n.minutes) as each) visits
               where n.council = :council and o.made_at >= :since and o.chosen_by is not null
                 and o.state in ('chosen', 'active', 'ended')
               group by o.organisation, s.kind),
            under_contract as (
              select s.organisation, s.kind, coalesce(sum(c.capacity), 0)::int as capacity
                from care_service s left join capacity_newest c on c.service = s.ref
               where s.council = :council and s.contract is not null and s.closed_at is null
               group by s.organisation, s.kind)
            select c.organisation, g.name, c.kind, c.placements, c.minutes, c.capacity
              from (select organisation, kind, coalesce(placements, 0) as placements, coalesce(minutes, 0) as minutes,
                           coalesce(capacity, 0) as capacity
                      from placed full join under_contract using (organisation, kind)) c
              join organisation g on g.id = c.organisation""";

    private final JdbcClient jdbc;
    private final int tolerance;

    JdbcMarketShares(JdbcClient jdbc, int tolerance) {
        this.jdbc = jdbc;
        this.tolerance = tolerance;
    }

    @Override
    public List<MarketShare> of(String council, LocalDate since) {
        return MarketShare.among(jdbc.sql(COUNTS).param("council", council)
                .param("since", since.atStartOfDay(London.ZONE).toOffsetDateTime())
                .query((row, number) -> new Count(row.getString("organisation"), row.getString("name"), row.getString("kind"),
                        row.getInt("placements"), row.getInt("minutes"), row.getInt("capacity"))).list(), tolerance);
    }
}
