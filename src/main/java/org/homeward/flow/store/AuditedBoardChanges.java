package org.homeward.flow.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.flow.BoardChanges;
import org.homeward.flow.JourneyQuery;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;

/** What has changed, as everybody gets it: whoever is named is noted as shown. */
@Repository
@Primary
class AuditedBoardChanges implements BoardChanges {

    private final JdbcBoardChanges changes;
    private final Audit audit;

    AuditedBoardChanges(JdbcBoardChanges changes, Audit audit) {
        this.changes = changes;
        this.audit = audit;
    }

    @Override
    public Changes since(Viewer viewer, JourneyQuery query, Instant then) {
        return noted(viewer, "What changed since yesterday", changes.since(viewer, query, then));
    }

    @Override
    public Changes afterwards(Viewer viewer, JourneyQuery query, Instant then) {
        return noted(viewer, "What became known of yesterday", changes.afterwards(viewer, query, then));
    }

    private Changes noted(Viewer viewer, String screen, Changes shown) {
        if (!shown.people().isEmpty()) {
            audit.read(viewer, screen, shown.people().stream().map(person -> person.journey().id()).toList());
        }
        return shown;
    }

    @Override
    public List<OnWard> wards(Viewer viewer, Optional<String> ward, Instant then) {
        return changes.wards(viewer, ward, then);
    }
}
