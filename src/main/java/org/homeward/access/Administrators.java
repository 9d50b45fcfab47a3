package org.homeward.access;

/**
 * Who may change organisations and teams: administrators of the operator change all of them, administrators of any other
 * organisation its own.
 */
public final class Administrators {

    private static final String ROLE = "administrators.";

    private final Directory directory;

    public Administrators(Directory directory) {
        this.directory = directory;
    }

    public boolean mayChangeAll(Viewer viewer) {
        return viewer.groups().stream().filter(group -> group.startsWith(ROLE))
                .anyMatch(group -> directory.organisation(group.substring(ROLE.length()))
                        .filter(body -> body.kind() == Organisation.Kind.OPERATOR).isPresent());
    }

    public boolean mayChange(Viewer viewer, String organisation) {
        return viewer.groups().contains(ROLE + organisation) || mayChangeAll(viewer);
    }
}
