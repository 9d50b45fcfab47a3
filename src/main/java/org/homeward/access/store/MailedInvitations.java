package org.homeward.access.store;

import java.util.Optional;
import org.homeward.access.Invitations;
import org.homeward.access.SecurityNotice;
import org.homeward.access.SecurityNotices;
import org.homeward.access.SetUpLinks;
import org.homeward.access.Standing;
import org.homeward.access.Standings;
import org.homeward.access.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class MailedInvitations implements Invitations {

    private static final String OPERATOR = "homeward";

    private final SetUpLinks links;
    private final Standings standings;
    private final ObjectProvider<SecurityNotices> mail;

    MailedInvitations(SetUpLinks links, Standings standings, ObjectProvider<SecurityNotices> mail) {
        this.links = links;
        this.standings = standings;
        this.mail = mail;
    }

    @Override
    public Invited invite(Viewer by, String userId) {
        var path = "/set-up/" + links.make(by, userId);
        Optional<String> address = standings.of(userId).flatMap(Standing::email);
        if (address.isEmpty()) {
            return new Invited.ByHand(path);
        }
        mail.getObject().send(new SecurityNotice(SecurityNotice.Kind.SET_UP_LINK, OPERATOR, address.get(), path));
        return new Invited.Mailed(address.get());
    }
}
