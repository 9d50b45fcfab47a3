package org.homeward.flow.store;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.flow.JourneyFile;
import org.homeward.flow.JourneyFiles;
import org.homeward.flow.JourneyQuery;
import org.homeward.flow.JourneySummary;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads journeys for those who may see them; what may not be seen is simply not found. */
@Repository
class JdbcJourneyFiles implements JourneyFiles {

    private final JdbcClient jdbc;
    private final OpenWaits waits;
    private final JourneyRecords records;

    JdbcJourneyFiles(JdbcClient jdbc, OpenWaits waits, JourneyRecords records) {
        this.jdbc = jdbc;
        this.waits = waits;
        this.records = records;
    }

    @Override
    public Optional<JourneyFile> find(Viewer viewer, JourneyId id) {
        return summary(viewer, id).map(summary -> {
            boolean named = summary.identity().isPresent();
            return new JourneyFile(summary, records.stays(id, named), waits.of(List.of(id)).getOrDefault(id, List.of()),
                    records.finishedTasks(id), records.timeline(id), records.decisions(id, named));
        });
    }

    private Optional<JourneySummary> summary(Viewer viewer, JourneyId id) {
        return jdbc.sql("""
                        with seen as (
                          select s.journey as id, bool_or(s.sight = 'full') as named from sight s
                           where s.journey = :id and s.group_id = any(:groups) group by s.journey)
                        select""" + " " + SummaryRow.COLUMNS + SummaryRow.JOINS)
                .param("id", id.value()).param("groups", viewer.groups().toArray(String[]::new))
                .query(SummaryRow::of).optional();
    }

    @Override
    public List<JourneySummary> list(Viewer viewer, JourneyQuery query, Optional<JourneyId> after, int size) {
        var seen = Seen.by(viewer, query);
        seen.values().addValue("limit", size).addValue("after", after.map(JourneyId::value).orElse(""));
        return jdbc.sql(seen.sql() + ", seen as (select v.id, v.named" + Seen.WHO + " where v.id > :after"
                        + seen.whoItIs(query) + " order by v.id limit :limit) select " + SummaryRow.COLUMNS
                        + SummaryRow.JOINS + " order by j.id")
                .paramSource(seen.values()).query(SummaryRow::of).list();
    }
}
