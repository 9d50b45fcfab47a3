package org.homeward.engine.login;

import java.util.Collection;
import org.homeward.access.Team;

/** Which groups may do more with the engine than take and complete tasks. */
final class EngineRoles {

    private EngineRoles() {
    }

    static boolean administers(Collection<String> groups) {
        return groups.contains("administrators.homeward");
    }

    /** Process owners watch how processes run and try failed steps again; administrators do so too. */
    static boolean runsProcesses(Collection<String> groups) {
        return administers(groups) || ownsProcesses(groups);
    }

    /** They change processes, decisions and forms; nobody else does, administrators neither. */
    static boolean ownsProcesses(Collection<String> groups) {
        return groups.stream().anyMatch(group -> group.startsWith("process-owners."));
    }

    static boolean takesTasks(Collection<String> groups) {
        return groups.stream().filter(group -> group.contains("."))
                .anyMatch(group -> Team.takesTasks(group.substring(0, group.indexOf('.'))));
    }
}
