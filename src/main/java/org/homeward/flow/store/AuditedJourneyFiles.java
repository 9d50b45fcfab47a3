package org.homeward.flow.store;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.flow.JourneyFile;
import org.homeward.flow.JourneyFiles;
import org.homeward.flow.JourneyQuery;
import org.homeward.flow.JourneySummary;
import org.homeward.journey.JourneyId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;

/** Journeys as everybody looks them up: each that is shown is noted. */
@Repository
@Primary
class AuditedJourneyFiles implements JourneyFiles {

    private final JdbcJourneyFiles files;
    private final Audit audit;

    AuditedJourneyFiles(JdbcJourneyFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    @Override
    public Optional<JourneyFile> find(Viewer viewer, JourneyId id) {
        var file = files.find(viewer, id);
        if (file.isPresent()) {
            audit.read(viewer, "Journey", List.of(id));
        }
        return file;
    }

    @Override
    public List<JourneySummary> list(Viewer viewer, JourneyQuery query, Optional<JourneyId> after, int size) {
        var list = files.list(viewer, query, after, size);
        if (!list.isEmpty() || query.isAboutAPerson()) {
            audit.read(viewer, query.isAboutAPerson() ? "List of journeys, search" : "List of journeys",
                    list.stream().map(JourneySummary::id).toList());
        }
        return list;
    }
}
