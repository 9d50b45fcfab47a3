package org.homeward.recovery;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/** Mails those who have to know of something in the weeks after leaving: the journey's number and what to do, and never who it is. */
public final class TellOfRecovery {

    private final TeamMailboxes mailboxes;
    private final Journeys journeys;
    private final Notices notices;

    public TellOfRecovery(TeamMailboxes mailboxes, Journeys journeys, Notices notices) {
        this.mailboxes = mailboxes;
        this.journeys = journeys;
        this.notices = notices;
    }

    /** A first visit was not made in time, or what was found was not safe: the hub's case managers act at once. */
    void caseManagers(JourneyId journey, NoticeKind kind, String occasion) {
        setting(journey).hub().ifPresent(hub -> tell("hub-case-managers." + hub, journey, kind, occasion));
    }

    /**
     * Support goes on beyond its free weeks: the managers of hub, hospital and council see it, and whoever works out charges for
     * the council, who share its brokers' mailbox (local default).
     */
    void overrun(JourneyId journey, String occasion) {
        var setting = setting(journey);
        Stream.concat(Stream.of(setting.hub(), setting.trust(), setting.council()).flatMap(Optional::stream).map(body -> "managers." + body),
                setting.council().map(council -> "brokerage-officers." + council).stream())
                .forEach(team -> tell(team, journey, NoticeKind.RECOVERY_OVERRUN, occasion));
    }

    private void tell(String team, JourneyId journey, NoticeKind kind, String occasion) {
        mailboxes.find(team).flatMap(TeamMailbox::address).ifPresent(address -> notices.send(new Notice(kind, concerned(journey), address,
                "/journeys/" + journey, Optional.of(journey), Optional.of(occasion + "-" + journey), Map.of("reference", journey.value()))));
    }

    /** While one of these only watches, no mail leaves unless somebody's safety hangs on it. */
    Set<String> concerned(JourneyId journey) {
        var setting = setting(journey);
        Set<String> concerned = new HashSet<>();
        Stream.of(setting.hub(), setting.trust(), setting.council()).flatMap(Optional::stream).forEach(concerned::add);
        return concerned;
    }

    private Setting setting(JourneyId journey) {
        return journeys.find(journey).orElseThrow().setting();
    }
}
