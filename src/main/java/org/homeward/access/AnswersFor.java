package org.homeward.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says for which organisations somebody answers when it comes to how Homeward works there: managers, hub leads and
 * process owners for their own, at a hub for the hospitals that it serves too, and administrators for all.
 */
public final class AnswersFor {

    private static final Set<String> ROLES = Set.of("managers", "hub-leads", "process-owners");

    private final Directory directory;

    public AnswersFor(Directory directory) {
        this.directory = directory;
    }

    /** By kind and name; empty for somebody who answers for none. */
    public List<Organisation> organisations(Viewer viewer) {
        if (viewer.roles().stream().noneMatch(role -> ROLES.contains(role) || role.equals("administrators"))) {
            return List.of();
        }
        var all = Stream.of(Organisation.Kind.values()).filter(kind -> kind != Organisation.Kind.OPERATOR)
                .flatMap(kind -> directory.organisations(kind).stream());
        var own = viewer.is("administrators") ? all : all.filter(organisation -> isOwn(viewer, organisation));
        return own.sorted(Comparator.comparing(Organisation::kind).thenComparing(Organisation::name)).toList();
    }

    private static boolean isOwn(Viewer viewer, Organisation organisation) {
        return answersFor(viewer, organisation.id())
                || organisation.hub().filter(hub -> answersFor(viewer, hub)).isPresent();
    }

    private static boolean answersFor(Viewer viewer, String scope) {
        return ROLES.stream().anyMatch(role -> viewer.groups().contains(role + "." + scope));
    }
}
