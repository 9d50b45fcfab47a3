package org.homeward.flow;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/** Mails the teams whose open tasks hold somebody up that the delay has gone up, once for each level, and never who it is. */
public final class TellOfDelay {

    private final Delays delays;
    private final Journeys journeys;
    private final TeamMailboxes mailboxes;
    private final LocalSettings settings;
    private final Notices notices;

    public TellOfDelay(Delays delays, Journeys journeys, TeamMailboxes mailboxes, LocalSettings settings, Notices notices) {
        this.delays = delays;
        this.journeys = journeys;
        this.mailboxes = mailboxes;
        this.settings = settings;
        this.notices = notices;
    }

    /** @param days for example "7 days" */
    void owners(JourneyId journey, Instant since, DelayLevel level, String days) {
        delays.teamsThatHoldUp(journey).forEach(group -> mailboxes.find(group)
                .filter(team -> team.address().isPresent() && wants(team))
                .ifPresent(team -> notices.send(notice(journey, team, "delay-" + level.ordinal() + "-" + journey + "-" + since,
                        Map.of("team", team.name(), "days", days, "who", level.words())))));
    }

    private boolean wants(TeamMailbox team) {
        return !settings.value(team.organisation(), KnownSetting.MAILS).equals("none");
    }

    private Notice notice(JourneyId journey, TeamMailbox team, String about, Map<String, String> facts) {
        Set<String> concerned = new HashSet<>(Set.of(team.organisation()));
        journeys.find(journey).flatMap(found -> found.setting().trust()).ifPresent(concerned::add);
        return new Notice(NoticeKind.DELAY_ESCALATED, concerned, team.address().orElseThrow(), "/journeys/" + journey,
                Optional.of(journey), Optional.of(about), facts);
    }
}
