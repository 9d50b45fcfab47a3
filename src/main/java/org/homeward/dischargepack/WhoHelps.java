package org.homeward.dischargepack;

import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.tasks.CaseManagers;

/** Says who is asked about somebody’s way home, with the number: the case manager, the hub, the ward. */
public final class WhoHelps {

    private final Journeys journeys;
    private final CaseManagers caseManagers;
    private final Directory directory;
    private final TeamMailboxes mailboxes;

    public WhoHelps(Journeys journeys, CaseManagers caseManagers, Directory directory, TeamMailboxes mailboxes) {
        this.journeys = journeys;
        this.caseManagers = caseManagers;
        this.directory = directory;
        this.mailboxes = mailboxes;
    }

    /** The one who is named, else the hub’s case managers together. */
    Optional<String> caseManager(JourneyId journey) {
        return caseManagers.of(journey).flatMap(directory::member).map(Member::name)
                .or(() -> hub(journey).map(hub -> "The case managers of the care transfer hub"));
    }

    Optional<String> caseManagerTelephone(JourneyId journey) {
        return hub(journey).flatMap(hub -> telephone("hub-case-managers." + hub));
    }

    Optional<String> wardTelephone(JourneyId journey) {
        return journeys.find(journey).flatMap(it -> it.setting().ward()).flatMap(ward -> telephone("ward-staff." + ward));
    }

    Optional<String> pathway(JourneyId journey) {
        return journeys.find(journey).flatMap(Journey::pathway);
    }

    private Optional<String> hub(JourneyId journey) {
        return journeys.find(journey).flatMap(it -> it.setting().hub());
    }

    private Optional<String> telephone(String team) {
        return mailboxes.find(team).flatMap(TeamMailbox::telephone);
    }
}
