package org.homeward.links;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.access.TeamMailboxes;
import org.homeward.links.AnswerLink.State;
import org.homeward.links.AskedByLink.Open;
import org.homeward.links.AskedByLink.Over;
import org.homeward.links.Reading.Closed;
import org.homeward.links.Reading.Why;

/** Finds out what a link is good for: ours or not, open or not, and whether its question is still asked. */
public final class ReadsLinks {

    private final AnswerLinks links;
    private final LinkSeal seal;
    private final TeamMailboxes mailboxes;
    private final Supplier<Stream<AskedByLink>> questions;
    private final Clock clock;

    public ReadsLinks(AnswerLinks links, LinkSeal seal, TeamMailboxes mailboxes, Supplier<Stream<AskedByLink>> questions, Clock clock) {
        this.links = links;
        this.seal = seal;
        this.mailboxes = mailboxes;
        this.questions = questions;
        this.clock = clock;
    }

    Reading look(String token) {
        return read(token, links.find(seal.fingerprint(token)));
    }

    /** The same; whoever else comes with this link waits until the transaction at hand has ended. */
    Reading take(String token) {
        return read(token, links.take(seal.fingerprint(token)));
    }

    private Reading read(String token, Optional<AnswerLink> found) {
        if (found.isEmpty()) {
            return new Closed(Why.UNKNOWN, Optional.empty(), "");
        }
        var link = found.get();
        if (!seal.fits(token, link)) {
            return new Closed(Why.FORGED, Optional.empty(), "");
        }
        if (link.state() != State.OPEN) {
            return closed(link.state() == State.USED ? Why.USED : Why.WITHDRAWN, link, "");
        }
        if (link.hasExpired(clock.instant())) {
            return closed(Why.EXPIRED, link, "");
        }
        if (!isRegistered(link.asked())) {
            return closed(Why.MAILBOX_CHANGED, link, "");
        }
        return questions.get().filter(question -> question.purpose().equals(link.asked().purpose())).findFirst()
                .map(question -> asks(link, question))
                .orElseGet(() -> closed(Why.OVER, link, "This is not asked by link any more."));
    }

    private static Reading asks(AnswerLink link, AskedByLink question) {
        var standing = question.standing(link.asked().subject());
        return standing instanceof Over over ? closed(Why.OVER, link, over.sentence())
                : new Reading.Asks(link, question, (Open) standing);
    }

    private boolean isRegistered(LinkToAsk asked) {
        return mailboxes.find(asked.team()).flatMap(TeamMailboxes.TeamMailbox::address).filter(asked.address()::equals).isPresent();
    }

    private static Closed closed(Why why, AnswerLink link, String sentence) {
        return new Closed(why, Optional.of(link), sentence);
    }
}
