package org.homeward.access;

import java.util.Objects;

/**
 * People who do one kind of work for one organisation or ward. Tasks are given to teams, and a person on a journey is
 * seen by teams.
 *
 * @param role  the kind of work, plural, for example {@code social-workers}
 * @param scope for whom: an organisation or a ward, for example {@code eastvale}
 */
public record Team(String role, String scope, String name) {

    public Team {
        Names.check(role);
        Names.check(scope);
        Objects.requireNonNull(name);
    }

    /** The team's group: role.scope. Example: {@code social-workers.eastvale}. */
    public String groupId() {
        return role + "." + scope;
    }
}
