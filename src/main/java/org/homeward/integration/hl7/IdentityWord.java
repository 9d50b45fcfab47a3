package org.homeward.integration.hl7;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.PersonIdentity;

/**
 * What a hospital says about who people are.
 *
 * @param gaveWay   the number that gives way, where there is one
 * @param who       the person who stays, or who is described
 * @param saidAt    when it was entered in the sender's system
 * @param learnedAt when Homeward was told
 */
public record IdentityWord(Kind kind, Optional<HospitalIdentifier> gaveWay, PersonIdentity who, String source,
                           Instant saidAt, Instant learnedAt) {

    public IdentityWord {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(gaveWay);
        Objects.requireNonNull(who);
        Objects.requireNonNull(source);
        Objects.requireNonNull(saidAt);
        Objects.requireNonNull(learnedAt);
    }

    /** What can be said. A changed number is a merge of the old number into the new one. */
    public enum Kind { DESCRIBED, MERGED, PARTED, DELETION_ASKED }
}
