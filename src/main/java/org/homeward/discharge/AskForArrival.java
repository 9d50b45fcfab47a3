package org.homeward.discharge;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
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
import org.homeward.tasks.ReceivesPerson.Receiver;
import org.homeward.tasks.ReceivingProvider;

/** Writes to whoever receives somebody, by what they call the person, with the link by which they say that the person is there. */
@UseCase
public class AskForArrival {

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(3);

    private final ReceivingProvider providers;
    private final Journeys journeys;
    private final TeamMailboxes mailboxes;
    private final AskByLink links;
    private final Notices notices;
    private final Timeline timeline;
    private final Clock clock;

    public AskForArrival(ReceivingProvider providers, Journeys journeys, TeamMailboxes mailboxes, AskByLink links, Notices notices,
                         Timeline timeline, Clock clock) {
        this.providers = providers;
        this.journeys = journeys;
        this.mailboxes = mailboxes;
        this.links = links;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Where no provider, or no mailbox of theirs, is known, nobody is written to; the task still asks. */
    public void ask(JourneyId journey) {
        var here = journeys.find(journey).orElseThrow();
        providers.receiver(journey).ifPresent(provider -> mailboxes.find(provider.team()).flatMap(TeamMailbox::address)
                .ifPresent(address -> here.setting().hub().ifPresent(hub -> write(here, provider, address, hub))));
    }

    private void write(Journey journey, Receiver provider, String address, String hub) {
        var now = clock.instant();
        var occasion = SaidAfterLeaving.ARRIVAL + "-" + journey.id() + "-" + now;
        links.ask(new LinkToAsk(SaidAfterLeaving.ARRIVAL, journey.id().value(), occasion, provider.team(), address, "hub-case-managers." + hub,
                Optional.of(journey.id()), now.plus(ANSWERED_WITHIN))).ifPresent(path -> notices.send(new Notice(NoticeKind.ARRIVAL_ASKED,
                WatchArrival.concerned(journey), address, path, Optional.of(journey.id()), Optional.of(occasion), Map.of("client", provider.reference()))));
        timeline.add(new TimelineEntry(journey.id(), "arrival.asked", now, now, "process:safe-arrival", Optional.empty(),
                "Whoever receives the person was asked to say when they have arrived."));
    }
}
