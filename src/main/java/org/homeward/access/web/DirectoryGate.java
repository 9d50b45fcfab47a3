package org.homeward.access.web;

import org.homeward.access.Administrators;
import org.homeward.access.Team;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may read and who may change the directory of organisations: everybody whose work is done by taking tasks reads it,
 * administrators change what is theirs.
 */
@Component
class DirectoryGate {

    private final WhoIsAsking asking;
    private final Administrators administrators;

    DirectoryGate(WhoIsAsking asking, Administrators administrators) {
        this.asking = asking;
        this.administrators = administrators;
    }

    Viewer reader() {
        var viewer = asking.viewer();
        if (viewer.roles().stream().noneMatch(role -> Team.takesTasks(role) || role.equals("administrators"))) {
            throw new AccessDeniedException("The directory is for people who work with tasks");
        }
        return viewer;
    }

    boolean mayChange(Viewer viewer, String organisation) {
        return administrators.mayChange(viewer, organisation);
    }

    boolean mayChangeAll(Viewer viewer) {
        return administrators.mayChangeAll(viewer);
    }

    /** Somebody who may change the teams of this organisation. */
    Viewer changing(String organisation) {
        var viewer = reader();
        if (!administrators.mayChange(viewer, organisation)) {
            throw new AccessDeniedException("Only administrators change teams");
        }
        return viewer;
    }

    Viewer changingAll() {
        var viewer = reader();
        if (!administrators.mayChangeAll(viewer)) {
            throw new AccessDeniedException("Only administrators of the operator change everything at once");
        }
        return viewer;
    }
}
