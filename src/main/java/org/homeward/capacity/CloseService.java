package org.homeward.capacity;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.capacity.CareService.Closed;
import org.homeward.journey.UseCase;

/** Closes a service to everybody new, with the reason, and opens it again. */
@UseCase
public class CloseService {

    private final CareServices services;
    private final Audit audit;
    private final Clock clock;

    public CloseService(CareServices services, Audit audit, Clock clock) {
        this.services = services;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ServiceRefused where no reason is given */
    public void close(Viewer who, String ref, String reason) {
        var service = services.take(ref).orElseThrow();
        try {
            services.keep(service.with(Optional.of(new Closed(reason.strip(), clock.instant()))));
        } catch (IllegalArgumentException e) {
            throw ServiceRefused.because("reason", e.getMessage());
        }
        audit.did(who, "service.closed", Optional.empty(), ref);
    }

    public void open(Viewer who, String ref) {
        services.keep(services.take(ref).orElseThrow().with(Optional.empty()));
        audit.did(who, "service.opened", Optional.empty(), ref);
    }
}
