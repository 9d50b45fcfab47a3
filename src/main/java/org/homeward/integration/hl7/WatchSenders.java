package org.homeward.integration.hl7;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.London;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/**
 * Tells the operator when a hospital's system is silent at a time at which it usually sends: admissions and discharges may then be
 * missing here. Each silence is told once, whichever node notices it, and is over with the next message. A system that has never
 * sent anything is not missed.
 */
public final class WatchSenders {

    private static final String OPERATOR = "homeward";
    private static final String OPERATORS = "administrators." + OPERATOR;

    private final List<FeedProfile> agreed;
    private final Senders senders;
    private final TeamMailboxes mailboxes;
    private final Notices notices;
    private final Clock clock;
    private final Instant listeningSince;

    public WatchSenders(List<FeedProfile> agreed, Senders senders, TeamMailboxes mailboxes, Notices notices, Clock clock) {
        this.agreed = List.copyOf(agreed);
        this.senders = senders;
        this.mailboxes = mailboxes;
        this.notices = notices;
        this.clock = clock;
        this.listeningSince = clock.instant();
    }

    /** Looks at every agreed sender once. */
    public void look() {
        var now = clock.instant();
        agreed.forEach(profile -> senders.lastHeard(Senders.Sender.of(profile)).ifPresent(heard -> look(profile, heard, now)));
    }

    private void look(FeedProfile profile, Instant heard, Instant now) {
        var sender = Senders.Sender.of(profile);
        senders.heardAgain(sender, heard);
        if (profile.habits().silence().isBrokenBy(heard.isAfter(listeningSince) ? heard : listeningSince, now)) {
            senders.fellSilent(sender, heard, now).ifPresent(silence -> tell(sender, heard, silence));
        }
    }

    private void tell(Senders.Sender sender, Instant since, long silence) {
        mailboxes.find(OPERATORS).flatMap(TeamMailbox::address).ifPresent(mailbox -> notices.send(new Notice(NoticeKind.FEED_SILENT,
                Set.of(OPERATOR), mailbox, "/messages", Optional.empty(), Optional.of("silence " + silence),
                Map.of("sender", sender.words(), "since", London.time(since) + " on " + London.words(London.day(since))))));
    }
}
