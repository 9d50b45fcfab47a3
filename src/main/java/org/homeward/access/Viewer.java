package org.homeward.access;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody who looks: a signed-in user with the teams that the user belongs to.
 *
 * @param groups for example {@code ward-staff.northbridge-7b}
 */
public record Viewer(String userId, Set<String> groups) {

    /** Somebody without teams, who sees nobody. */
    public static final Viewer NOBODY = new Viewer("nobody", Set.of());

    public Viewer {
        Objects.requireNonNull(userId);
        groups = Set.copyOf(groups);
    }

    /** The kinds of work the viewer does, without for whom. Example: {@code ward-staff}. */
    public Set<String> roles() {
        return groups.stream().map(group -> group.substring(0, Math.max(0, group.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean is(String role) {
        return roles().contains(role);
    }
}
