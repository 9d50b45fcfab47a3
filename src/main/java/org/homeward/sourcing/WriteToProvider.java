package org.homeward.sourcing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.links.AskByLink;
import org.homeward.links.LinkToAsk;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/** Writes to a provider about one offer, by the offer's reference alone, and to the brokers who look for the care. */
public final class WriteToProvider {

    private final TeamMailboxes mailboxes;
    private final AskByLink links;
    private final Notices notices;
    private final Clock clock;

    public WriteToProvider(TeamMailboxes mailboxes, AskByLink links, Notices notices, Clock clock) {
        this.mailboxes = mailboxes;
        this.links = links;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Asks by link. The link belongs to the offer and to no journey, so that nothing that is kept of it leads to another. Where the
     * provider has no mailbox the brokers are told to telephone.
     */
    void ask(CareOffer offer, CareNeed need, String purpose, NoticeKind kind, Instant until) {
        var address = mailboxes.find(offer.team()).flatMap(TeamMailbox::address);
        var occasion = purpose + "-" + offer.ref() + "-" + clock.instant();
        address.flatMap(to -> links.ask(new LinkToAsk(purpose, offer.ref(), occasion, offer.team(), to, brokers(need), Optional.empty(), until)))
                .ifPresent(path -> notices.send(notice(offer, need, kind, address.get(), path, occasion)));
        if (address.isEmpty()) {
            tellBrokers(need, NoticeKind.OFFER_WITHOUT_MAILBOX);
        }
    }

    void tell(CareOffer offer, CareNeed need, NoticeKind kind) {
        mailboxes.find(offer.team()).flatMap(TeamMailbox::address).ifPresent(address -> notices.send(
                notice(offer, need, kind, address, "/offers/" + offer.ref(), kind.key() + "-" + offer.ref() + "-" + clock.instant())));
    }

    /** Tells those who look for the care. */
    void tellBrokers(CareNeed need, NoticeKind kind) {
        mailboxes.find(brokers(need)).flatMap(TeamMailbox::address).ifPresent(address -> notices.send(new Notice(kind,
                Set.of(need.council()), address, "/needs/" + need.ref(), Optional.of(need.journey()),
                Optional.of(kind.key() + "-" + need.ref() + "-" + clock.instant()), Map.of("reference", need.ref()))));
    }

    static String brokers(CareNeed need) {
        return "brokerage-officers." + need.council();
    }

    private static Notice notice(CareOffer offer, CareNeed need, NoticeKind kind, String address, String path, String occasion) {
        return new Notice(kind, Set.of(need.council(), offer.organisation()), address, path, Optional.empty(), Optional.of(occasion),
                Map.of("reference", offer.ref()));
    }
}
