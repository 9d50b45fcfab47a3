package org.homeward.access.store;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.RequestAtHand;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Notes reads by way of {@link BufferedReads} and deeds in the transaction at hand. */
final class JdbcAudit implements Audit {

    private final BufferedReads reads;
    private final WaitingAudit waiting;
    private final RequestAtHand request;
    private final Clock clock;

    JdbcAudit(BufferedReads reads, WaitingAudit waiting, RequestAtHand request, Clock clock) {
        this.reads = reads;
        this.waiting = waiting;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public void read(Viewer who, String screen, Collection<JourneyId> journeys) {
        var ids = ids(journeys);
        reads.add(new AuditRow(clock.instant(), who, request.asked(), AuditRow.READ, screen, ids, Optional.empty(),
                ids.size(), ""));
    }

    @Override
    public void did(Viewer who, String action, Optional<JourneyId> journey, String what) {
        var ids = ids(journey.stream().toList());
        waiting.add(List.of(new AuditRow(clock.instant(), who, request.asked(), action, "", ids, Optional.empty(),
                ids.size(), what)));
    }

    private static List<String> ids(Collection<JourneyId> journeys) {
        return journeys.stream().map(JourneyId::value).distinct().toList();
    }
}
