package org.homeward.access;

import java.time.Duration;
import java.util.Map;

/**
 * How long a team still sees somebody after its reason has ended.
 *
 * @param ward      after the person has left the ward or the hospital
 * @param hub       after the journey has closed, also for services of community health
 * @param council   after the journey has closed
 * @param exceptions another time for one organisation, by its id
 */
public record KeepsSight(Duration ward, Duration hub, Duration council, Map<String, Duration> exceptions) {

    public KeepsSight {
        exceptions = Map.copyOf(exceptions);
    }

    Duration of(Organisation organisation) {
        return exceptions.getOrDefault(organisation.id(), switch (organisation.kind()) {
            case HOSPITAL -> ward;
            case COUNCIL, HOUSING -> council;
            default -> hub;
        });
    }

    Duration of(Ward ward) {
        return exceptions.getOrDefault(ward.trust(), this.ward);
    }
}
