package org.homeward.duties;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.homeward.tasks.Answers;

/** Mails the housing authority that somebody was referred to it: a reference and where to look, and never who it is. */
@UseCase
public class TellHousing {

    private final Answers answers;
    private final TeamMailboxes mailboxes;
    private final LocalSettings settings;
    private final Notices notices;

    public TellHousing(Answers answers, TeamMailboxes mailboxes, LocalSettings settings, Notices notices) {
        this.answers = answers;
        this.mailboxes = mailboxes;
        this.settings = settings;
        this.notices = notices;
    }

    /** @param duty which referral it is, so that it is mailed once */
    public void referred(JourneyId journey, Optional<Long> duty) {
        HousingReferral.of(journey, answers).flatMap(referral -> mailboxes.find(referral.team()))
                .filter(team -> team.address().isPresent() && wants(team))
                .ifPresent(team -> notices.send(notice(journey, duty, team)));
    }

    private boolean wants(TeamMailbox team) {
        return !settings.value(team.organisation(), KnownSetting.MAILS).equals("none");
    }

    private static Notice notice(JourneyId journey, Optional<Long> duty, TeamMailbox team) {
        return new Notice(NoticeKind.HOUSING_REFERRAL, Set.of(team.organisation()), team.address().orElseThrow(),
                "/journeys/" + journey, Optional.of(journey), duty.map(id -> "duty:" + id),
                Map.of("team", team.name(), "reference", journey.value()));
    }
}
