package org.homeward.flow.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.flow.WorkItem;
import org.homeward.flow.Worklist;
import org.homeward.flow.WorklistQuery;
import org.homeward.flow.WorklistView;
import org.homeward.journey.JourneyId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;

/** The worklist as everybody gets it: whoever stands on it is noted as shown, and that a search was made, but not for what. */
@Repository
@Primary
class AuditedWorklist implements Worklist {

    private final JdbcWorklist worklist;
    private final Audit audit;

    AuditedWorklist(JdbcWorklist worklist, Audit audit) {
        this.worklist = worklist;
        this.audit = audit;
    }

    @Override
    public Map<WorklistView, Integer> counts(Viewer viewer, Instant now) {
        return worklist.counts(viewer, now);
    }

    @Override
    public Page page(Viewer viewer, WorklistQuery query, Instant now, int size) {
        var page = worklist.page(viewer, query, now, size);
        note(viewer, "Worklist", page.items());
        return page;
    }

    @Override
    public Page find(Viewer viewer, String words, Instant now, int size) {
        var page = worklist.find(viewer, words, now, size);
        audit.read(viewer, "Worklist, search", journeys(page.items()));
        return page;
    }

    @Override
    public List<WorkItem> chosen(Viewer viewer, Collection<String> tasks, Instant now) {
        var chosen = worklist.chosen(viewer, tasks, now);
        note(viewer, "Worklist, chosen tasks", chosen);
        return chosen;
    }

    @Override
    public Choices choices(Viewer viewer) {
        return worklist.choices(viewer);
    }

    @Override
    public List<Kind> kinds(Viewer viewer, Instant now) {
        return worklist.kinds(viewer, now);
    }

    @Override
    public int countWithdrawnSince(Viewer viewer, Instant since, int limit) {
        return worklist.countWithdrawnSince(viewer, since, limit);
    }

    @Override
    public List<Withdrawn> withdrawnSince(Viewer viewer, Instant since, int limit) {
        var withdrawn = worklist.withdrawnSince(viewer, since, limit);
        if (!withdrawn.isEmpty()) {
            audit.read(viewer, "Worklist, withdrawn", withdrawn.stream().map(Withdrawn::journey).toList());
        }
        return withdrawn;
    }

    private void note(Viewer viewer, String screen, List<WorkItem> items) {
        if (!items.isEmpty()) {
            audit.read(viewer, screen, journeys(items));
        }
    }

    private static List<JourneyId> journeys(List<WorkItem> items) {
        return items.stream().map(WorkItem::journey).distinct().toList();
    }
}
