package org.homeward.access;

/**
 * Hears that somebody's teams have changed, or a team itself, in the transaction in which it happens. So whoever keeps a
 * copy of who belongs where, or gave somebody work because of it, keeps in step: both change or neither does.
 */
public interface MemberNews {

    /** A team was entered, or is called by another name now. */
    default void teamEntered(Team team) {
    }

    /** A member was entered, has other teams than before, another name, or has left altogether. */
    default void memberChanged(String userId) {
    }

    /** A member does not belong to this team any more. Told before {@link #memberChanged}. */
    default void memberLeftTeam(String userId, String groupId) {
    }

    /** A member is away from now on. */
    default void memberIsAway(String userId) {
    }
}
