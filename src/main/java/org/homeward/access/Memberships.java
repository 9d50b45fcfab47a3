package org.homeward.access;

import java.util.Set;

/** Who belongs to which team. A person may belong to several. */
public interface Memberships {

    Set<String> of(String userId);

    /** @return whether that is new */
    boolean add(String userId, String groupId);

    /** @return whether the member belonged to the team until now */
    boolean remove(String userId, String groupId);

    /**
     * Enters a member who is to get an account, or brings name, work and whether still active up to date. A newcomer has
     * no password and cannot sign in until one is set or an identity provider vouches; whoever has one keeps it.
     */
    void enter(Member member);
}
