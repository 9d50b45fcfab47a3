package org.homeward.flow.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.Directory;
import org.springframework.stereotype.Component;

/** Which team mends a record: the kind of work that the table names, at the place where the record belongs. */
@Component
class DataOwners {

    private static final String LAST_RESORT = "administrators.homeward";

    private final Directory directory;

    DataOwners(Directory directory) {
        this.directory = directory;
    }

    /** @param ward id of the ward, for example {@code northbridge-7b} */
    record Place(Optional<String> trust, Optional<String> hub, Optional<String> council, Optional<String> ward) {
    }

    /** The role at the ward, the hub, the hospital or the council, the first that has such a team; else the hub's leads, else those who run Homeward. */
    String team(String role, Place place) {
        var at = Stream.of(place.ward, place.hub, place.trust, place.council).flatMap(Optional::stream).map(organisation -> role + "." + organisation);
        var leads = place.hub.map(hub -> "hub-leads." + hub).stream();
        return Stream.concat(Stream.concat(at, Stream.of(role + ".homeward")), leads).filter(group -> directory.team(group).isPresent()).findFirst()
                .orElse(LAST_RESORT);
    }
}
