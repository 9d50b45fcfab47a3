package org.homeward.flow.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.flow.ExplainDelay;
import org.homeward.flow.WhyStillHere;
import org.homeward.flow.JourneyFile;
import org.homeward.flow.JourneyFiles;
import org.homeward.flow.JourneyQuery;
import org.homeward.flow.JourneySummary;
import org.homeward.flow.OpenWait;
import org.homeward.flow.WhyHere;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads journeys for those who may see them; what may not be seen is simply not found. */
@Repository
class JdbcJourneyFiles implements JourneyFiles {

    private final JdbcClient jdbc;
    private final OpenWaits waits;
    private final JourneyRecords records;
    private final AccessPolicy policy;
    private final WhyStillHere whyStillHere;
    private final ExplainDelay explainDelay;

    JdbcJourneyFiles(JdbcClient jdbc, OpenWaits waits, JourneyRecords records, AccessPolicy policy, WhyStillHere whyStillHere, ExplainDelay explainDelay) {
        this.jdbc = jdbc;
        this.waits = waits;
        this.records = records;
        this.policy = policy;
        this.whyStillHere = whyStillHere;
        this.explainDelay = explainDelay;
    }

    @Override
    public Optional<JourneyFile> find(Viewer viewer, JourneyId id) {
        return summary(viewer, id).map(summary -> {
            var permit = summary.permit();
            var open = permit.shows(Part.PROGRESS) ? waits.of(id, permit) : List.<OpenWait>of();
            return new JourneyFile(summary,
                    permit.shows(Part.PLACE) ? records.stays(id, permit.shows(Part.IDENTITY)) : List.of(),
                    open, whyStillHere.of(List.of(summary), Map.of(id, open)).getOrDefault(id, WhyHere.NOT_SHOWN),
                    permit.shows(Part.PROGRESS) ? explainDelay.of(id, permit) : List.of(),
                    permit.shows(Part.TIMELINE) ? records.finishedTasks(id, permit) : List.of(),
                    permit.shows(Part.TIMELINE) ? records.timeline(id, permit) : List.of(),
                    permit.shows(Part.DECISIONS) ? records.decisions(id, permit) : List.of());
        });
    }

    Optional<JourneySummary> summary(Viewer viewer, JourneyId id) {
        return summaries(viewer, List.of(id)).stream().findFirst();
    }

    List<JourneySummary> summaries(Viewer viewer, Collection<JourneyId> ids) {
        return jdbc.sql("""
                        with seen as (
                          select s.journey as id, array_agg(s.sight || ' ' || s.kind || ' ' || s.group_id) as reasons,
                                 max(s.until) filter (where s.kind = 'break-glass') as opened_until
                            from sight s where s.journey = any(:ids) and s.group_id = any(:keys) group by s.journey)
                        select""" + " " + SummaryRow.COLUMNS + SummaryRow.JOINS)
                .param("ids", ids.stream().map(JourneyId::value).toArray(String[]::new))
                .param("keys", viewer.keys().toArray(String[]::new)).query(new SummaryRow(viewer, policy)).list();
    }

    @Override
    public List<JourneySummary> list(Viewer viewer, JourneyQuery query, Optional<JourneyId> after, int size) {
        var seen = Seen.by(viewer, policy, query);
        seen.values().addValue("limit", size).addValue("after", after.map(JourneyId::value).orElse(""));
        return jdbc.sql(seen.sql() + ", seen as (select v.id, v.reasons, v.opened_until from visible v" + Seen.WHO + " where v.id > :after"
                        + seen.whoItIs(query) + " order by v.id limit :limit) select " + SummaryRow.COLUMNS
                        + SummaryRow.JOINS + " order by j.id")
                .paramSource(seen.values()).query(new SummaryRow(viewer, policy)).list();
    }
}
