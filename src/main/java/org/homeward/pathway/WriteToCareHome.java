package org.homeward.pathway;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.carepackage.CarePackage;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.links.AskByLink;
import org.homeward.links.LinkToAsk;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/** Writes to somebody's care home, by what it calls them itself, with the link by which it answers without an account. */
@UseCase
public class WriteToCareHome {

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(14);

    private final CareHomes homes;
    private final Journeys journeys;
    private final TeamMailboxes mailboxes;
    private final AskByLink links;
    private final Notices notices;
    private final Timeline timeline;
    private final Clock clock;

    public WriteToCareHome(CareHomes homes, Journeys journeys, TeamMailboxes mailboxes, AskByLink links, Notices notices,
                           Timeline timeline, Clock clock) {
        this.homes = homes;
        this.journeys = journeys;
        this.mailboxes = mailboxes;
        this.links = links;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return whether the home is known here and was written to; else somebody has to telephone */
    public boolean write(JourneyId journey) {
        var here = journeys.find(journey).orElseThrow();
        return homes.of(journey).filter(place -> write(here, place)).isPresent();
    }

    private boolean write(Journey journey, CarePackage place) {
        var team = "care-providers." + place.provider();
        var address = mailboxes.find(team).flatMap(TeamMailbox::address);
        var hub = journey.setting().hub();
        if (address.isEmpty() || hub.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var occasion = ConfirmCareHomeReturnByLink.PURPOSE + "-" + journey.id() + "-" + now;
        links.ask(new LinkToAsk(ConfirmCareHomeReturnByLink.PURPOSE, journey.id().value(), occasion, team, address.get(),
                "hub-case-managers." + hub.get(), Optional.of(journey.id()), now.plus(ANSWERED_WITHIN)))
                .ifPresent(path -> notices.send(new Notice(NoticeKind.CARE_HOME_RETURN, concerned(journey, place), address.get(), path,
                        Optional.of(journey.id()), Optional.of(occasion), Map.of("client", place.clientReference()))));
        timeline.add(new TimelineEntry(journey.id(), "careHome.returnAsked", now, now, "process:care-home-return", Optional.empty(),
                "The care home was asked whether the person can come back."));
        return true;
    }

    /** While one of these only watches, no mail leaves. */
    private static Set<String> concerned(Journey journey, CarePackage place) {
        Set<String> concerned = new HashSet<>(Set.of(place.council()));
        journey.setting().trust().ifPresent(concerned::add);
        return concerned;
    }
}
