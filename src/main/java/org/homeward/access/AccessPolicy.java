package org.homeward.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;

/**
 * Answers whether somebody may do something to a journey, and which parts of it are shown. Pages, API, search, counts,
 * worklist and task forms all ask here, and nobody else decides. A person must have a relationship in order to see
 * anything; the role in which the relationship is held says which parts.
 */
public final class AccessPolicy {

    private final WhoMaySee whoMaySee;
    private final RoleTable roles;

    public AccessPolicy(WhoMaySee whoMaySee, RoleTable roles) {
        this.whoMaySee = whoMaySee;
        this.roles = roles;
    }

    /** {@link Permit#NONE} for a journey that may not be seen, and just so for one that does not exist. */
    public Permit permit(Viewer viewer, JourneyId journey) {
        return permit(viewer, whoMaySee.reasons(viewer, journey));
    }

    /** The same for a line of a list, which has brought the reasons along. */
    public Permit permit(Viewer viewer, Collection<Seeing> reasons) {
        if (reasons.isEmpty()) {
            return Permit.NONE;
        }
        var parts = EnumSet.noneOf(Part.class);
        var actions = EnumSet.noneOf(Action.class);
        reasons.forEach(reason -> rolesOf(viewer, reason).forEach(role -> {
            parts.addAll(parts(role, reason));
            actions.addAll(roles.actions(role));
        }));
        return new Permit(Set.copyOf(reasons), parts, actions);
    }

    /** What somebody may do whoever it is about, for example open the page for emergencies. */
    public boolean may(Viewer viewer, Action action) {
        return viewer.roles().stream().anyMatch(role -> roles.actions(role).contains(action));
    }

    /** The roles of a viewer in which this may be done. */
    public Set<String> rolesThatMay(Viewer viewer, Action action) {
        return viewer.roles().stream().filter(role -> roles.actions(role).contains(action))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By these keys alone may a search for a name or a number find anybody. */
    public Set<String> keysThatName(Viewer viewer) {
        return viewer.keys().stream().filter(key -> key.equals(viewer.ownKey()) ? may(viewer, Action.BREAK_GLASS)
                        : roles.names(Viewer.roleOf(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By these keys alone may a list be narrowed by what this part of a record says. */
    public Set<String> keysThatShow(Viewer viewer, Part part) {
        return viewer.keys().stream().filter(key -> key.equals(viewer.ownKey()) ? may(viewer, Action.BREAK_GLASS)
                        : roles.alwaysShows(Viewer.roleOf(key), part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Part> parts(String role, Seeing reason) {
        var parts = roles.parts(role, reason.kind());
        if (!reason.anonymous()) {
            return parts;
        }
        return parts.stream().filter(part -> part != Part.IDENTITY && part != Part.CONTACT)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who opened a record in an emergency sees it in the roles in which that is allowed. */
    private Stream<String> rolesOf(Viewer viewer, Seeing reason) {
        return reason.kind() == RelationshipKind.BREAK_GLASS ? rolesThatMay(viewer, Action.BREAK_GLASS).stream()
                : Stream.of(Viewer.roleOf(reason.key()));
    }
}
