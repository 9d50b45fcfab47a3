package org.homeward.capacity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.capacity.CareService.Closed;
import org.homeward.journey.UseCase;

/** Closes a service to everybody new, with the reason, and opens it again. */
@UseCase
public class CloseService {

    private final CareServices services;
    private final List<WhenServiceCloses> afterwards;
    private final Audit audit;
    private final Clock clock;

    public CloseService(CareServices services, List<WhenServiceCloses> afterwards, Audit audit, Clock clock) {
        this.services = services;
        this.afterwards = List.copyOf(afterwards);
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ServiceRefused where no reason is given */
    public void close(Viewer who, String ref, String reason) {
        var closed = closed(reason);
        afterwards.forEach(it -> it.closed(services.find(ref).orElseThrow(), who.userId()));
        services.keep(services.take(ref).orElseThrow().with(Optional.of(closed)));
        audit.did(who, "service.closed", Optional.empty(), ref);
    }

    private Closed closed(String reason) {
        try {
            return new Closed(reason.strip(), clock.instant());
        } catch (IllegalArgumentException e) {
            throw ServiceRefused.because("reason", e.getMessage());
        }
    }

    public void open(Viewer who, String ref) {
        services.keep(services.take(ref).orElseThrow().with(Optional.empty()));
        audit.did(who, "service.opened", Optional.empty(), ref);
    }
}
