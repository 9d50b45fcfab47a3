package org.homeward.capacity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;
import org.homeward.links.AskByLink;
import org.homeward.links.LinkToAsk;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/**
 * Asks a provider by mail whether its figures are still true, when the table says that they are too old: once a day, for two weeks.
 * After that somebody telephones. Nobody is asked about a service of which nothing was ever said, or that is closed.
 */
@UseCase
public class ChaseCapacity {

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(7);
    private static final int GIVES_UP_AFTER_HOURS = 14 * 24;

    private final CareServices services;
    private final ReadCapacity capacity;
    private final TeamMailboxes mailboxes;
    private final AskByLink links;
    private final Notices notices;
    private final Clock clock;

    public ChaseCapacity(CareServices services, ReadCapacity capacity, TeamMailboxes mailboxes, AskByLink links, Notices notices,
                         Clock clock) {
        this.services = services;
        this.capacity = capacity;
        this.mailboxes = mailboxes;
        this.links = links;
        this.notices = notices;
        this.clock = clock;
    }

    /** The services whose figures are to be asked for again, by their references. */
    public List<String> due() {
        var open = services.all().stream().filter(CareService::isOpen).toList();
        var standings = capacity.of(open, London.day(clock.instant()));
        return open.stream().map(CareService::ref).filter(ref -> isDue(standings.get(ref))).toList();
    }

    /** @return whether a mail goes out now; false where it went today already, nothing is to be asked, or there is no mailbox */
    public boolean ask(String ref) {
        return services.take(ref).filter(CareService::isOpen).filter(it -> isDue(capacity.of(it, London.day(clock.instant()))))
                .flatMap(service -> mailboxes.find(service.team()).flatMap(TeamMailbox::address)
                        .flatMap(address -> asked(service, address))).isPresent();
    }

    static boolean isDue(List<Places> standings) {
        return standings.stream().anyMatch(it -> it.isToBeAskedAgain() && it.ageHours() < GIVES_UP_AFTER_HOURS);
    }

    private Optional<String> asked(CareService service, String address) {
        var now = clock.instant();
        var occasion = StillTrueByLink.PURPOSE + "-" + service.ref() + "-" + London.day(now);
        var path = links.ask(new LinkToAsk(StillTrueByLink.PURPOSE, service.ref(), occasion, service.team(), address,
                "brokerage-officers." + service.council(), Optional.empty(), now.plus(ANSWERED_WITHIN)));
        path.ifPresent(it -> notices.send(new Notice(NoticeKind.CAPACITY_STILL_TRUE, Set.of(service.council(), service.organisation()),
                address, it, Optional.empty(), Optional.of(occasion), Map.of("service", service.name()))));
        return path;
    }
}
