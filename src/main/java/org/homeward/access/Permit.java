package org.homeward.access;

import java.util.Set;

/**
 * What somebody may see of a journey, and do with it.
 *
 * @param reasons why; none where nothing may be seen
 */
public record Permit(Set<Seeing> reasons, Set<Part> parts, Set<Action> actions) {

    /** Not even that the journey exists. */
    public static final Permit NONE = new Permit(Set.of(), Set.of(), Set.of());

    public Permit {
        reasons = Set.copyOf(reasons);
        parts = Set.copyOf(parts);
        actions = Set.copyOf(actions);
    }

    public Sight sight() {
        return reasons.isEmpty() ? Sight.NONE : shows(Part.IDENTITY) ? Sight.FULL : Sight.ANONYMOUS;
    }

    public boolean shows(Part part) {
        return parts.contains(part);
    }

    /** The same by the part's key, for pages. Example: {@code timeline}. */
    public boolean shows(String part) {
        return shows(Part.of(part));
    }

    public boolean may(Action action) {
        return actions.contains(action);
    }
}
