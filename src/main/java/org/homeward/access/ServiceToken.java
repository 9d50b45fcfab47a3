package org.homeward.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A token with which a system calls the API, without the secret itself.
 *
 * @param name what it is for, for example "Bed board, live"
 */
public record ServiceToken(long id, String name, String madeBy, Instant madeAt, Instant expiresAt,
                           Optional<Instant> revokedAt, Optional<Instant> lastUsedAt) {

    public boolean counts(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
