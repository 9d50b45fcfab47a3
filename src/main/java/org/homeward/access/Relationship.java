package org.homeward.access;

import java.time.Instant;
import java.util.Objects;

/**
 * Why a team, or by break-glass one person, may see a journey now.
 *
 * @param key   a team's group, or {@code user.<id>}
 * @param until when it ends; {@link Instant#MAX} while no end is in sight
 */
public record Relationship(String key, RelationshipKind kind, Instant until) {

    public Relationship {
        Objects.requireNonNull(key);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(until);
    }

    /** For whom the team works. Example: {@code northbridge-7b}. */
    public String scope() {
        return key.substring(key.indexOf('.') + 1);
    }

    public boolean hasNoEnd() {
        return until.equals(Instant.MAX);
    }
}
