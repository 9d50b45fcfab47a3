package org.homeward.tasks.web;

import org.homeward.access.Administrators;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.tasks.CodeList;
import org.homeward.tasks.CodeLists;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may change closed lists: process owners, whose forms choose from them, and administrators of the operator.
 * Everybody who is signed in may read them, as the processes.
 */
@Component
class CodeListGate {

    private final CodeLists lists;
    private final WhoIsAsking asking;
    private final Administrators administrators;

    CodeListGate(CodeLists lists, WhoIsAsking asking, Administrators administrators) {
        this.lists = lists;
        this.asking = asking;
        this.administrators = administrators;
    }

    boolean mayChange() {
        var viewer = asking.viewer();
        return viewer.is("process-owners") || administrators.mayChangeAll(viewer);
    }

    Viewer changing() {
        if (!mayChange()) {
            throw new AccessDeniedException("Process owners and administrators of the operator change closed lists");
        }
        return asking.viewer();
    }

    CodeList list(String id) {
        return lists.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
