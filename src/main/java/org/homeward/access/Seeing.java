package org.homeward.access;

import java.util.Objects;

/**
 * One reason for which a viewer sees a journey.
 *
 * @param key       the viewer's team, or the viewer's own key
 * @param anonymous true where it does not say who the person is, whatever the team's role
 */
public record Seeing(String key, RelationshipKind kind, boolean anonymous) {

    public Seeing {
        Objects.requireNonNull(key);
        Objects.requireNonNull(kind);
    }

    /** Reads how the database says it. Example: {@code full ward ward-staff.northbridge-7b}. */
    public static Seeing of(String text) {
        var parts = text.split(" ", 3);
        return new Seeing(parts[2], RelationshipKind.of(parts[1]), parts[0].equals("anonymous"));
    }
}
