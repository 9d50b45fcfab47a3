package org.homeward.access.store;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.AuditEntry;
import org.homeward.access.RequestAtHand;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Notes reads by way of {@link BufferedReads} and deeds in the transaction at hand. */
final class JdbcAudit implements Audit {

    private final BufferedReads reads;
    private final WaitingAudit waiting;
    private final WhoWrites whoWrites;
    private final RequestAtHand request;
    private final Clock clock;
    private final LooksGoingOn goingOn = new LooksGoingOn();

    JdbcAudit(BufferedReads reads, WaitingAudit waiting, WhoWrites whoWrites, RequestAtHand request, Clock clock) {
        this.reads = reads;
        this.waiting = waiting;
        this.whoWrites = whoWrites;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public void read(Viewer who, String screen, Collection<JourneyId> journeys) {
        var row = row(who, AuditEntry.READ, screen, journeys.stream().map(JourneyId::value).distinct().toList(), "");
        if (!goingOn.isMoreOfTheSame(row)) {
            reads.add(row);
            goingOn.noted(row);
        }
    }

    @Override
    public void readPersons(Viewer who, String screen, Collection<UUID> persons) {
        persons.stream().distinct().map(person -> new AuditRow(clock.instant(), who.userId(), groups(who),
                request.asked(), AuditEntry.READ, screen, List.of(), Optional.empty(), Optional.of(person.toString()), 1,
                "")).forEach(reads::add);
    }

    @Override
    public void did(Viewer who, String action, Optional<JourneyId> journey, String what) {
        waiting.add(List.of(row(who, action, "", journey.map(JourneyId::value).stream().toList(), what)));
    }

    @Override
    public void onBehalfOf(String sender) {
        whoWrites.tell(sender, "", "", "");
    }

    private AuditRow row(Viewer who, String action, String screen, List<String> journeys, String what) {
        return new AuditRow(clock.instant(), who.userId(), groups(who), request.asked(),
                action, screen, journeys, Optional.empty(), Optional.empty(), journeys.size(), what);
    }

    private static Optional<List<String>> groups(Viewer who) {
        return Optional.of(who.groups().stream().sorted().toList());
    }
}
