package org.homeward.flow.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.TeamMailboxes;
import org.homeward.flow.Huddle;
import org.homeward.flow.MailHuddle;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** By a notice: an organisation that only watches is not mailed. */
@Repository
class MailedHuddle implements MailHuddle {

    private final TeamMailboxes mailboxes;
    private final Notices notices;

    MailedHuddle(TeamMailboxes mailboxes, Notices notices) {
        this.mailboxes = mailboxes;
        this.notices = notices;
    }

    @Override
    @Transactional
    public boolean tell(Huddle.Held held) {
        var team = mailboxes.find(held.group()).filter(found -> found.address().isPresent());
        team.ifPresent(found -> notices.send(new Notice(NoticeKind.HUDDLE_HELD, Set.of(found.organisation()), found.address().orElseThrow(),
                "/huddles/" + held.id(), Optional.empty(), Optional.empty(),
                Map.of("team", found.name(), "when", LondonMoment.words(held.at()), "number", String.valueOf(held.people().size())))));
        return team.isPresent();
    }
}
