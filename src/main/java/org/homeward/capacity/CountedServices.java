package org.homeward.capacity;

import java.util.List;
import org.homeward.access.Directory;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.Viewer;

/** The services that count in the sums that somebody reads. */
public final class CountedServices {

    private final CareServices services;
    private final Directory directory;

    public CountedServices(CareServices services, Directory directory) {
        this.services = services;
        this.directory = directory;
    }

    public List<CareService> of(Viewer viewer) {
        return services.all().stream().filter(it -> ServiceAccess.counts(viewer, it, this::isCouncil)).toList();
    }

    private boolean isCouncil(String organisation) {
        return directory.organisation(organisation).filter(it -> it.kind() == Kind.COUNCIL).isPresent();
    }
}
