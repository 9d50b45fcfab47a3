package org.homeward.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One line of the audit: somebody was shown people, or changed something.
 *
 * @param seq           its place in the chain, counted from 1 without gaps
 * @param who           a user; or a sender, for example {@code hl7:NBPAS} or {@code process:admission}
 * @param groups        the teams that who belonged to then
 * @param organisations of those teams, for example {@code northbridge}
 * @param fromWhere     address of the client; empty where it came from inside
 * @param action        {@code read}, or what was done as area.objectParticiple
 * @param screen        what was shown, in words; empty for a change
 * @param address       method and template, for example {@code GET /journeys/{id}}
 * @param purpose       {@code direct-care}, {@code administration}, {@code review}, or {@code break-glass: } and its reason
 * @param persons       keyed hashes of their NHS numbers, in the order of the journeys
 * @param rows          people shown, or rows written
 */
public record AuditEntry(long seq, Instant at, String who, List<String> groups, List<String> organisations,
                         String fromWhere, String action, String screen, String address, String purpose,
                         List<String> journeys, List<String> persons, int rows, String what) {

    public static final String READ = "read";

    public AuditEntry {
        Objects.requireNonNull(at);
        Objects.requireNonNull(who);
        groups = List.copyOf(groups);
        organisations = List.copyOf(organisations);
        journeys = List.copyOf(journeys);
        persons = List.copyOf(persons);
    }

    public boolean isRead() {
        return action.equals(READ);
    }
}
