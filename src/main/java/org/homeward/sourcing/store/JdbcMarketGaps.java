package org.homeward.sourcing.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.homeward.sourcing.MarketGap;
import org.homeward.sourcing.MarketGaps;
import org.homeward.sourcing.WithdrawNeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in {@code care_need} and {@code care_offer}: once for each time of the day, and a need once for each kind that would have done. */
@Repository
class JdbcMarketGaps implements MarketGaps {

    private static final String COUNTED = """
            select district, kind, band, reason, count(*) as count from (
              select n.district, s.kind, unnest(case when cardinality(n.bands) = 0 then array[''] else n.bands end) as band,
                     case o.state when 'declined' then o.decline_reason else :notAnswered end as reason
                from care_offer o join care_need n on n.ref = o.need join care_service s on s.ref = o.service
               where o.state in ('declined', 'expired') and o.closed_at >= :since and n.council in (:councils)
              union all
              select n.district, k.kind, unnest(case when cardinality(n.bands) = 0 then array[''] else n.bands end), :unmet
                from care_need n cross join unnest(n.kinds) as k (kind)
               where n.purpose <> 'signpost' and (n.state = 'interim' or n.closed_because = :leftWithout) and n.closed_at >= :since and n.council in (:councils)
                 and not exists (select from care_offer o join care_offer_step p on p.offer = o.ref
                                  where o.need = n.ref and p.state in ('accepted', 'chosen', 'active'))) as gap
             group by district, kind, band, reason order by district, kind, band, reason""";

    private final JdbcClient jdbc;

    JdbcMarketGaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MarketGap> since(Instant since, Collection<String> councils) {
        return councils.isEmpty() ? List.of() : jdbc.sql(COUNTED).param("since", since.atOffset(ZoneOffset.UTC)).param("councils", councils)
                .param("notAnswered", MarketGap.NOT_ANSWERED).param("unmet", MarketGap.UNMET).param("leftWithout", WithdrawNeed.LEFT_WITHOUT)
                .query((row, number) -> new MarketGap(row.getString("district"), row.getString("kind"), row.getString("band"),
                        row.getString("reason"), row.getLong("count"))).list();
    }
}
