package org.homeward.access;

import java.util.Optional;

/** What administrators do with accounts. Each act is noted in the audit; nobody does it to the own account. */
public interface MemberAccounts {

    /**
     * Enters somebody new, without a password and without teams.
     *
     * @throws AccountRefused where the user id is taken or is none
     */
    void enter(Viewer by, Member newcomer, Optional<String> email);

    /** Where links and notices for the member go. */
    void setEmail(Viewer by, String userId, Optional<String> email);

    /** Keeps the member out, from all nodes within a minute. */
    void lock(Viewer by, String userId);

    /** Opens a locked account, and ends the waiting after wrong passwords. */
    void unlock(Viewer by, String userId);

    /** The member has left: it is in no list any more, and its tokens end. */
    void deactivate(Viewer by, String userId);

    void reactivate(Viewer by, String userId);
}
