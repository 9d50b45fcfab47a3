package org.homeward.access.matrix;

import java.util.List;
import java.util.Optional;

/**
 * Somebody of the demo who stands for a kind of work; nobody, and another system, among them.
 *
 * @param user  who signs in; empty for somebody who does not
 * @param group the team; empty for somebody without one
 */
record Role(String name, Optional<String> user, Optional<String> group) {

    static final Role ANONYMOUS = new Role("anonymous", Optional.empty(), Optional.empty());
    static final List<Role> ALL = List.of(ANONYMOUS, of("ward-staff", "nina.ward", "northbridge-7b"),
            of("discharge-coordinators", "dana.coordinator", "northbridge-hub"),
            of("therapists", "theo.therapist", "northbridge-hub"), of("pharmacists", "petra.pharmacist", "northbridge"),
            of("social-workers", "sofia.social", "eastvale"), of("hub-case-managers", "hana.hub", "northbridge-hub"),
            of("hub-leads", "lee.lead", "northbridge-hub"), of("brokerage-officers", "bea.broker", "eastvale"),
            of("care-providers", "carl.carer", "brightwater"), of("reablement-team", "rita.reablement", "northbridge-hub"),
            of("community-nurses", "nora.nurse", "northbridge-hub"), of("chc-assessors", "chi.chc", "northbridge-hub"),
            of("housing-officers", "hugo.housing", "eastvale"), of("managers", "mia.manager", "northbridge"),
            of("process-owners", "pete.process", "northbridge-hub"),
            of("information-governance", "ines.governance", "northbridge"), of("administrators", "ada.admin", "homeward"),
            of("hospital-systems", "northbridge-epr", "northbridge"), of("council-systems", "eastvale-cms", "eastvale"),
            of("monitoring", "matrix-monitoring", "homeward"));

    private static Role of(String role, String user, String scope) {
        return new Role(role, Optional.of(user), Optional.of(role + "." + scope));
    }

    /** Another system has no session: it sends its name with each request. */
    boolean hasSession() {
        return user.isPresent() && !List.of("hospital-systems", "council-systems", "monitoring").contains(name);
    }
}
