package org.homeward.capacity.web;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.CountedServices;
import org.homeward.capacity.ServiceAccess;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who opens the pages of services; who may see or say what is asked of {@link ServiceAccess}. */
@Component
class ServiceGate {

    private static final String BROKERS = "brokerage-officers.";

    private final WhoIsAsking asking;
    private final CareServices services;
    private final CountedServices counted;

    ServiceGate(WhoIsAsking asking, CareServices services, CountedServices counted) {
        this.asking = asking;
        this.services = services;
        this.counted = counted;
    }

    Viewer viewer() {
        return asking.viewer();
    }

    /** All services that somebody may see, open and closed. */
    List<CareService> seen() {
        if (!ServiceAccess.seesServices(viewer())) {
            throw new AccessDeniedException("Services are for brokers, social workers, the hub and providers");
        }
        return services.all().stream().filter(it -> ServiceAccess.sees(viewer(), it)).toList();
    }

    /** Those that count in the sums that somebody reads. */
    List<CareService> counted() {
        if (!ServiceAccess.seesFigures(viewer())) {
            throw new AccessDeniedException("Capacity is for brokers, social workers, the hub and managers");
        }
        return counted.of(viewer());
    }

    boolean seesServices() {
        return ServiceAccess.seesServices(viewer());
    }

    /** Answers "not found" alike for what does not exist and what may not be seen. */
    CareService reading(String ref) {
        return Optional.of(ref).flatMap(services::find).filter(it -> ServiceAccess.sees(viewer(), it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The same, to say something of it. */
    CareService speaking(String ref) {
        var service = reading(ref);
        if (!ServiceAccess.speaksFor(viewer(), service)) {
            throw new AccessDeniedException("For a service speaks its provider, or the brokers of its council");
        }
        return service;
    }

    /** The councils for which somebody keeps the directory. */
    List<String> councils() {
        return viewer().groups().stream().filter(group -> group.startsWith(BROKERS)).map(group -> group.substring(BROKERS.length()))
                .sorted().toList();
    }

    /** The council for which somebody keeps it: the one asked for, or the only one. */
    String keeping(String asked) {
        return councils().stream().filter(council -> asked.isEmpty() || council.equals(asked)).findFirst().orElseThrow(() ->
                new AccessDeniedException("The directory is kept by a council's brokers"));
    }
}
