package org.homeward.engine.login;

import java.util.Collection;

/** Which groups may do more with the engine than take and complete tasks. */
final class EngineRoles {

    private EngineRoles() {
    }

    static boolean administers(Collection<String> groups) {
        return groups.contains("administrators.homeward");
    }

    /** Process owners watch how processes run and try failed steps again; administrators do so too. */
    static boolean runsProcesses(Collection<String> groups) {
        return administers(groups) || groups.stream().anyMatch(group -> group.startsWith("process-owners."));
    }
}
