package org.homeward.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who is away, and when. */
public interface Absences {

    /** Those of a member that are not over on that day, the next one first. */
    List<Absence> of(String userId, LocalDate from);

    /** Who of these members is away on that day. */
    Set<String> away(Set<String> userIds, LocalDate day);

    /** Enters an absence; one that begins on the same day gets the new last day. */
    void enter(Absence absence, String by, Instant at);

    /** @return whether there was such an absence */
    boolean remove(String userId, LocalDate firstDay);
}
