package org.homeward.access;

import java.util.Objects;
import java.util.Set;

/**
 * What is needed to let a member in: who it is, the sealed password, and the teams it belongs to.
 *
 * @param passwordHash sealed, so that nobody can read it back; {@link #NO_PASSWORD} for one who has none here
 * @param groups       for example {@code ward-staff.northbridge-7b}
 */
public record Account(Member member, String passwordHash, Set<String> groups) {

    /** What nobody's password ever matches. */
    public static final String NO_PASSWORD = "";

    public Account {
        Objects.requireNonNull(member);
        Objects.requireNonNull(passwordHash);
        groups = Set.copyOf(groups);
    }

    @Override
    public String toString() {
        return "Account of " + member.userId() + " in " + groups;
    }
}
