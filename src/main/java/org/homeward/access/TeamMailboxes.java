package org.homeward.access;

import java.util.List;
import java.util.Optional;

/** Where teams are written to, and by which number somebody outside telephones them. */
public interface TeamMailboxes {

    /** The teams of an organisation, at a hospital those of its wards too, by name. */
    List<TeamMailbox> ofOrganisation(String organisation);

    Optional<TeamMailbox> find(String groupId);

    /** The teams whose registered mailbox this is, written in capitals or not. */
    List<TeamMailbox> registeredAt(String address);

    /** Empty takes the address away: then nobody of the team is written to. */
    void set(String groupId, Optional<String> address);

    /** By which number somebody outside telephones the team; empty takes it away. */
    void setTelephone(String groupId, Optional<String> telephone);

    /**
     * One team with its mailbox and telephone.
     *
     * @param organisation whose team it is; for a ward the hospital trust
     */
    record TeamMailbox(String groupId, String name, String organisation, Optional<String> address, Optional<String> telephone) {
    }
}
