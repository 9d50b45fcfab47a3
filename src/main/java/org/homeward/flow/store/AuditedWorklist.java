package org.homeward.flow.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.flow.Worklist;
import org.homeward.journey.JourneyId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;

/** The worklist as everybody gets it: whoever stands on it is noted as shown. */
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
    public List<Kind> kinds(Viewer viewer, Instant now) {
        return worklist.kinds(viewer, now);
    }

    @Override
    public List<Shared> lists(Viewer viewer, Instant now) {
        return worklist.lists(viewer, now);
    }

    @Override
    public List<Due> mostUrgent(Viewer viewer, int limit) {
        return noted(viewer, "Worklist", worklist.mostUrgent(viewer, limit), Due::journey);
    }

    @Override
    public List<Withdrawn> withdrawnSince(Viewer viewer, Instant since, int limit) {
        return noted(viewer, "Worklist, withdrawn", worklist.withdrawnSince(viewer, since, limit), Withdrawn::journey);
    }

    private <T> List<T> noted(Viewer viewer, String screen, List<T> shown, Function<T, JourneyId> journey) {
        if (!shown.isEmpty()) {
            audit.read(viewer, screen, shown.stream().map(journey).toList());
        }
        return shown;
    }
}
