package org.homeward.access;

import java.util.Objects;
import java.util.Set;

/**
 * People who do one kind of work for one organisation or ward. Tasks are given to teams, and a person on a journey is
 * seen by teams.
 *
 * @param role  the kind of work, plural, for example {@code social-workers}
 * @param scope for whom: an organisation or a ward, for example {@code eastvale}
 */
public record Team(String role, String scope, String name) {

    private static final Set<String> WITHOUT_TASKS = Set.of("process-owners", "administrators", "hospital-systems",
            "council-systems", "monitoring");

    public Team {
        Names.check(role);
        Names.check(scope);
        Objects.requireNonNull(name);
    }

    /** Whether a kind of work is done by taking tasks; others look after processes, systems or the running of it all. */
    public static boolean takesTasks(String role) {
        return !WITHOUT_TASKS.contains(role);
    }

    /** The team's group: role.scope. Example: {@code social-workers.eastvale}. */
    public String groupId() {
        return role + "." + scope;
    }
}
