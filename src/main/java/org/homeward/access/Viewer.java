package org.homeward.access;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who looks: a signed-in user with the teams that the user belongs to.
 *
 * @param groups for example {@code ward-staff.northbridge-7b}
 */
public record Viewer(String userId, Set<String> groups) {

    /** Begins the key that belongs to one person alone; no team is called so. */
    static final String OWN = "user.";

    /** Somebody without teams, who sees nobody. */
    public static final Viewer NOBODY = new Viewer("nobody", Set.of());

    public Viewer {
        Objects.requireNonNull(userId);
        groups = Set.copyOf(groups);
    }

    /** All that a relationship may belong to: the viewer's teams, and the viewer alone ({@code user.nina.ward}). */
    public Set<String> keys() {
        return Stream.concat(groups.stream().filter(group -> !group.startsWith(OWN)), Stream.of(ownKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public String ownKey() {
        return OWN + userId;
    }

    /** The kinds of work the viewer does, without for whom. Example: {@code ward-staff}. */
    public Set<String> roles() {
        return groups.stream().map(Viewer::roleOf).collect(Collectors.toCollection(TreeSet::new));
    }

    static String roleOf(String group) {
        return group.substring(0, Math.max(0, group.indexOf('.')));
    }

    public boolean is(String role) {
        return roles().contains(role);
    }
}
