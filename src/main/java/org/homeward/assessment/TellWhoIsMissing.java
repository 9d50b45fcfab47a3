package org.homeward.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.UseCase;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/** Mails the ward which beds have no review in this round yet: beds only, and never who lies there. */
@UseCase
public class TellWhoIsMissing {

    private static final int LONGEST = 160;

    private final Rounds rounds;
    private final TeamMailboxes mailboxes;
    private final LocalSettings settings;
    private final Notices notices;

    public TellWhoIsMissing(Rounds rounds, TeamMailboxes mailboxes, LocalSettings settings, Notices notices) {
        this.rounds = rounds;
        this.mailboxes = mailboxes;
        this.settings = settings;
        this.notices = notices;
    }

    public void tell(Round round) {
        var missing = rounds.missing(round);
        round.ward().filter(ward -> !missing.isEmpty()).flatMap(ward -> mailboxes.find("ward-staff." + ward))
                .filter(team -> team.address().isPresent() && wants(team))
                .ifPresent(team -> notices.send(notice(round, missing, team)));
    }

    private boolean wants(TeamMailbox team) {
        return !settings.value(team.organisation(), KnownSetting.MAILS).equals("none");
    }

    private static Notice notice(Round round, List<String> missing, TeamMailbox team) {
        return new Notice(NoticeKind.REVIEWS_MISSING, Set.of(team.organisation()), team.address().orElseThrow(),
                "/ward-round/" + round.ward().orElseThrow(), Optional.empty(), Optional.of(round.reference()),
                Map.of("team", team.name(), "number", String.valueOf(missing.size()), "beds", shortened(missing)));
    }

    private static String shortened(List<String> beds) {
        var words = String.join(", ", beds);
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(',', LONGEST)) + " and more";
    }
}
