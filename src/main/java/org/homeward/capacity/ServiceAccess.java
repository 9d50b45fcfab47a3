package org.homeward.capacity;

import java.util.Set;
import java.util.function.Predicate;
import org.homeward.access.Viewer;

/**
 * Who sees which services: a council's brokers and social workers those of their council, the hub all, a provider its own alone.
 * Managers see sums: a council's managers those of their council, all others those of everybody. No service is about a person.
 */
public final class ServiceAccess {

    private static final Set<String> OF_COUNCIL = Set.of("brokerage-officers", "social-workers", "council-systems");
    private static final Set<String> OF_HUB = Set.of("hub-case-managers", "hub-leads", "discharge-coordinators");
    private static final String BROKERS = "brokerage-officers.";
    private static final String MANAGERS = "managers";

    private ServiceAccess() {
    }

    public static boolean seesServices(Viewer viewer) {
        return viewer.roles().stream().anyMatch(role -> OF_COUNCIL.contains(role) || OF_HUB.contains(role))
                || viewer.is("care-providers");
    }

    public static boolean seesFigures(Viewer viewer) {
        return viewer.roles().stream().anyMatch(role -> OF_COUNCIL.contains(role) || OF_HUB.contains(role)) || viewer.is(MANAGERS);
    }

    public static boolean sees(Viewer viewer, CareService service) {
        return viewer.roles().stream().anyMatch(OF_HUB::contains) || viewer.groups().contains(service.team())
                || OF_COUNCIL.stream().anyMatch(role -> viewer.groups().contains(role + "." + service.council()));
    }

    /** Whether this service counts in the sums that somebody reads. @param isCouncil whether an organisation is a council */
    public static boolean counts(Viewer viewer, CareService service, Predicate<String> isCouncil) {
        return sees(viewer, service) || viewer.groups().stream().filter(group -> group.startsWith(MANAGERS + "."))
                .map(group -> group.substring(MANAGERS.length() + 1))
                .anyMatch(scope -> scope.equals(service.council()) || !isCouncil.test(scope));
    }

    /** Whether somebody says how many places there are, and whether it is closed. */
    public static boolean speaksFor(Viewer viewer, CareService service) {
        return viewer.groups().contains(service.team()) || viewer.groups().contains(BROKERS + service.council())
                || viewer.groups().contains("council-systems." + service.council());
    }

    /** Brokers hear it from the provider; everybody else says it of their own. */
    public static boolean hearsIt(Viewer viewer, CareService service) {
        return viewer.groups().contains(BROKERS + service.council()) && !viewer.groups().contains(service.team());
    }
}
