package org.homeward.carepackage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.links.AskByLink;
import org.homeward.links.LinkToAsk;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/** Writes to a provider what it is asked about a held package, with the link by which it answers without an account. */
public final class AsksProvider {

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(14);
    private static final LocalTime NEXT_MORNING = LocalTime.of(0, 5);

    private final AskByLink links;
    private final Notices notices;
    private final TeamMailboxes mailboxes;
    private final Journeys journeys;
    private final Clock clock;

    public AsksProvider(AskByLink links, Notices notices, TeamMailboxes mailboxes, Journeys journeys, Clock clock) {
        this.links = links;
        this.notices = notices;
        this.mailboxes = mailboxes;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** @param occasion asked once for each, however often the hold is looked at */
    void of(String purpose, NoticeKind kind, JourneyId journey, CarePackage carePackage, Hold hold, String occasion,
            Map<String, String> facts) {
        var team = "care-providers." + carePackage.provider();
        var said = new HashMap<>(facts);
        said.put("client", carePackage.clientReference());
        mailboxes.find(team).flatMap(TeamMailbox::address).ifPresent(address -> links.ask(new LinkToAsk(purpose, hold.id().toString(),
                        occasion, team, address, "brokerage-officers." + carePackage.council(), Optional.of(journey), expires(purpose, hold)))
                .ifPresent(path -> notices.send(new Notice(kind, TellOfPackage.concerned(journeys, journey, carePackage), address, path,
                        Optional.of(journey), Optional.of(occasion), said))));
    }

    /** A hold can be confirmed while its times are kept; else a link counts for two weeks. */
    private Instant expires(String purpose, Hold hold) {
        var latest = clock.instant().plus(ANSWERED_WITHIN);
        var slotEnds = hold.slotHeldUntil().plusDays(1).atTime(NEXT_MORNING).atZone(London.ZONE).toInstant();
        return purpose.equals(AcknowledgeHoldByLink.PURPOSE) && slotEnds.isAfter(clock.instant()) ? slotEnds : latest;
    }
}
