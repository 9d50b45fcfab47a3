package org.homeward.partnernotices;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether somebody may leave hospital, as a clinician has decided.
 *
 * @param sentence  for example "No longer needs the hospital bed."
 * @param needsTheBed whether the person stays
 * @param criteria  codes of the national criteria to reside that are met; what they stand for is the hospital's to know
 */
public record LeavingStatus(String sentence, boolean needsTheBed, List<String> criteria, Optional<String> decidedBy,
                            Instant decidedAt) {

    public LeavingStatus {
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(decidedBy);
        Objects.requireNonNull(decidedAt);
        criteria = List.copyOf(criteria);
    }
}
