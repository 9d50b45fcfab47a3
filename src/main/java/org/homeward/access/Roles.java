package org.homeward.access;

import static org.homeward.access.Organisation.Kind.COUNCIL;
import static org.homeward.access.Organisation.Kind.HOSPITAL;
import static org.homeward.access.Organisation.Kind.HUB;
import static org.homeward.access.Organisation.Kind.OPERATOR;
import static org.homeward.access.Organisation.Kind.PROVIDER;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.homeward.access.Organisation.Kind;

/** The kinds of work that teams do, and for which kind of organisation each is done. Ward staff work for a ward. */
final class Roles {

    private static final Set<Kind> ANY = Set.of(Kind.values());
    private static final String OF_A_WARD = "ward-staff";
    private static final Map<String, Set<Kind>> SCOPES = new TreeMap<>(Map.ofEntries(
            Map.entry(OF_A_WARD, Set.of()), Map.entry("discharge-coordinators", Set.of(HUB)),
            Map.entry("therapists", Set.of(HUB)), Map.entry("hub-case-managers", Set.of(HUB)),
            Map.entry("hub-leads", Set.of(HUB)), Map.entry("reablement-team", Set.of(HUB)),
            Map.entry("community-nurses", Set.of(HUB)), Map.entry("chc-assessors", Set.of(HUB)),
            Map.entry("pharmacists", Set.of(HOSPITAL)), Map.entry("hospital-systems", Set.of(HOSPITAL)),
            Map.entry("council-systems", Set.of(COUNCIL)),
            Map.entry("social-workers", Set.of(COUNCIL)), Map.entry("brokerage-officers", Set.of(COUNCIL)),
            Map.entry("housing-officers", Set.of(COUNCIL)), Map.entry("care-providers", Set.of(PROVIDER)),
            Map.entry("managers", ANY), Map.entry("process-owners", ANY), Map.entry("information-governance", ANY),
            Map.entry("administrators", ANY), Map.entry("monitoring", Set.of(OPERATOR))));

    private Roles() {
    }

    static boolean isKnown(String role) {
        return SCOPES.containsKey(role);
    }

    static String all() {
        return String.join(", ", SCOPES.keySet());
    }

    /** Whether a team of this role may work for a ward, or for an organisation of this kind. */
    static boolean fits(String role, boolean ward, Optional<Kind> organisation) {
        return role.equals(OF_A_WARD) ? ward : organisation.filter(SCOPES.getOrDefault(role, Set.of())::contains).isPresent();
    }

    /** For whom a role works, in words. */
    static String scopeOf(String role) {
        var kinds = SCOPES.getOrDefault(role, Set.of());
        return role.equals(OF_A_WARD) ? "a ward" : kinds.equals(ANY) ? "an organisation"
                : "an organisation of the kind " + kinds.iterator().next().key();
    }
}
