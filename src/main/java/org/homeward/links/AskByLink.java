package org.homeward.links;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.journey.UseCase;

/** Makes the link by which a question can be answered, and takes back those that asked the same before. */
@UseCase
public class AskByLink {

    /** Below which every link stands. */
    public static final String PATH = "/answer/";

    private final AnswerLinks links;
    private final LinkSeal seal;
    private final Audit audit;
    private final Clock clock;

    public AskByLink(AnswerLinks links, LinkSeal seal, Audit audit, Clock clock) {
        this.links = links;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The page to put into the mail. It is told to the caller once and kept nowhere.
     *
     * @return empty where this mailbox was asked on this occasion already: then nothing has changed
     */
    public Optional<String> ask(LinkToAsk asked) {
        if (links.wasAsked(asked)) {
            return Optional.empty();
        }
        var now = clock.instant();
        links.withdraw(asked.purpose(), asked.subject(), now);
        var link = AnswerLink.fresh(asked, now);
        var token = seal.token(link);
        links.keep(link, seal.fingerprint(token));
        audit.did(link.voice(now).viewer(), "link.made", asked.journey(), asked.purpose() + " " + link.id());
        return Optional.of(PATH + token);
    }
}
