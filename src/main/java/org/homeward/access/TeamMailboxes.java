package org.homeward.access;

import java.util.List;
import java.util.Optional;

/** Where teams are written to. */
public interface TeamMailboxes {

    /** The teams of an organisation, at a hospital those of its wards too, by name. */
    List<TeamMailbox> ofOrganisation(String organisation);

    Optional<TeamMailbox> find(String groupId);

    /** Empty takes the address away: then nobody of the team is written to. */
    void set(String groupId, Optional<String> address);

    /**
     * One team with its mailbox.
     *
     * @param organisation whose team it is; for a ward the hospital trust
     */
    record TeamMailbox(String groupId, String name, String organisation, Optional<String> address) {
    }
}
