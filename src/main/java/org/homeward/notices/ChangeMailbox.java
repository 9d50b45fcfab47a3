package org.homeward.notices;

import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.SettingRefused;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TelephoneNumber;
import org.homeward.access.Viewer;
import org.homeward.journey.UseCase;

/** Says where a team is written to and by which number somebody outside telephones it, or that it is not. */
@UseCase
public class ChangeMailbox {

    private final TeamMailboxes mailboxes;
    private final Audit audit;

    public ChangeMailbox(TeamMailboxes mailboxes, Audit audit) {
        this.mailboxes = mailboxes;
        this.audit = audit;
    }

    /** @throws SettingRefused where the team is not of this organisation, the address is none of a mailbox, or the number is none */
    public void change(Viewer who, String organisation, String groupId, Optional<String> address, Optional<String> telephone) {
        if (mailboxes.find(groupId).filter(team -> team.organisation().equals(organisation)).isEmpty()) {
            throw new SettingRefused("team", "There is no such team here.");
        }
        if (address.isPresent() && !Notice.isAddress(address.get())) {
            throw new SettingRefused("mailbox-" + groupId, "Write the mailbox as one e-mail address, for example team@council.gov.uk.");
        }
        if (telephone.isPresent() && !TelephoneNumber.isOne(telephone.get())) {
            throw new SettingRefused("telephone-" + groupId, "For the telephone, " + TelephoneNumber.EXAMPLE + ".");
        }
        mailboxes.set(groupId, address);
        mailboxes.setTelephone(groupId, telephone);
        audit.did(who, "team.mailboxChanged", Optional.empty(), groupId);
    }
}
