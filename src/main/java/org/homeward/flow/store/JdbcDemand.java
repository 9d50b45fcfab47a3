package org.homeward.flow.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.access.Viewer;
import org.homeward.flow.Demand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts by the rule of sight, and whole weeks by the organisations for which somebody works. */
@Repository
class JdbcDemand implements Demand {

    /** The newest answer counts, in the review as on the first day. */
    private static final String ANSWERED = """
            (select a.value #>> '{}' from answer a where a.journey = j.id and a.form in ('record-daily-review', 'set-expected-discharge', 'call-off-leaving')
                and a.name = '%s' order by a.id desc limit 1)""";

    private static final String EXPECTED = """
            select pathway, proposed, support, count(*) as people from (
              select j.pathway, (select d.matched -> 0 -> 'outputs' ->> 'pathway' from decision_taken d
                                  where d.journey = j.id and d.decision = 'select-pathway' order by d.id desc limit 1) as proposed,
                     """ + ANSWERED.formatted("supportedDischargeLikely") + """
                      as support,
                     """ + ANSWERED.formatted("expectedDischargeDate") + """
                      as expected
                from seen_by(:keys) s join journey j on j.id = s.journey
               where j.closed_at is null and exists (select from stay where stay.journey = j.id and stay.state = 'open')) open
             where expected ~ '^\\d{4}-\\d\\d-\\d\\d$' and expected <= :until group by pathway, proposed, support""";

    private final JdbcClient database;

    JdbcDemand(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Coming coming(Viewer viewer, LocalDate until) {
        record Line(Optional<String> agreed, Optional<String> likely, int people) {
        }
        var lines = database.sql(EXPECTED).param("keys", viewer.keys().toArray(String[]::new)).param("until", until.toString())
                .query((row, number) -> new Line(Optional.ofNullable(row.getString("pathway")),
                        likely(row.getString("proposed"), row.getString("support")), row.getInt("people"))).list();
        var agreed = new TreeMap<String, Integer>();
        var likely = new TreeMap<String, Integer>();
        var notKnown = 0;
        for (var line : lines) {
            line.agreed().ifPresentOrElse(it -> agreed.merge(it, line.people(), Integer::sum),
                    () -> line.likely().ifPresent(it -> likely.merge(it, line.people(), Integer::sum)));
            notKnown += line.agreed().isEmpty() && line.likely().isEmpty() ? line.people() : 0;
        }
        return new Coming(people(agreed), people(likely), notKnown);
    }

    @Override
    public Map<LocalDate, Map<String, Integer>> readyByWeek(Viewer viewer, LocalDate from) {
        record Line(LocalDate monday, String pathway, int people) {
        }
        return database.sql("""
                        select date_trunc('week', discharge_ready_on)::date as monday, pathway, count(*) as people from journey
                         where pathway is not null and discharge_ready_on >= :from
                           and (council = any (:scopes) or hub = any (:scopes) or trust = any (:scopes))
                         group by 1, 2""").param("from", from).param("scopes", scopes(viewer))
                .query((row, number) -> new Line(row.getObject("monday", LocalDate.class), row.getString("pathway"), row.getInt("people")))
                .list().stream().collect(Collectors.groupingBy(Line::monday, TreeMap::new,
                        Collectors.toMap(Line::pathway, Line::people, Integer::sum, TreeMap::new)));
    }

    @Override
    public List<Queue> queue(Viewer viewer) {
        return database.sql("""
                        select n.pathway, n.district, count(*) as people, min(n.opened_at) as since,
                               count(*) filter (where n.kinds && array['care-home-residential', 'care-home-nursing', 'short-term-bed']) as beds,
                               sum(7 * n.care_workers * (select coalesce(sum(m), 0) from unnest(n.minutes) m)) as minutes,
                               sum((select count(*) from care_offer o where o.need = n.ref and o.state in ('offered', 'assessing'))) as asked,
                               sum((select count(*) from care_offer o where o.need = n.ref and o.state = 'accepted')) as accepted
                          from care_need n join journey j on j.id = n.journey
                         where n.state = 'open' and (n.council = any (:scopes) or j.hub = any (:scopes) or j.trust = any (:scopes))
                         group by n.pathway, n.district order by n.pathway, n.district""").param("scopes", scopes(viewer))
                .query((row, number) -> new Queue(row.getString("pathway"), row.getString("district"), row.getInt("people"), row.getInt("beds"),
                        row.getInt("minutes"), row.getInt("asked"), row.getInt("accepted"), row.getTimestamp("since").toInstant())).list();
    }

    private static String[] scopes(Viewer viewer) {
        return viewer.groups().stream().map(group -> group.substring(group.indexOf('.') + 1)).toArray(String[]::new);
    }

    private static Optional<String> likely(String proposed, String support) {
        return Optional.ofNullable(proposed).filter(it -> it.matches("P[0-3]")).or(() -> Optional.ofNullable(support)
                .flatMap(it -> it.equals("yes") ? Optional.of("with-support") : it.equals("no") ? Optional.of("without-support") : Optional.empty()));
    }

    private static List<People> people(Map<String, Integer> counted) {
        return counted.entrySet().stream().map(it -> new People(it.getKey(), it.getValue())).toList();
    }
}
