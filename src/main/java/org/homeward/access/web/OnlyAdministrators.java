package org.homeward.access.web;

import org.homeward.access.Viewer;
import org.springframework.security.access.AccessDeniedException;

/** The rule of the pages about accounts. */
final class OnlyAdministrators {

    private OnlyAdministrators() {
    }

    static void check(Viewer viewer) {
        if (!viewer.groups().contains("administrators.homeward")) {
            throw new AccessDeniedException("Only administrators look after accounts");
        }
    }
}
