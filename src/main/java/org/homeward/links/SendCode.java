package org.homeward.links;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.UseCase;
import org.homeward.links.Reading.Asks;
import org.homeward.links.Reading.Closed;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/** Sends the code that goes with a link to the registered mailbox, so that a link that was passed on does nothing alone. */
@UseCase
public class SendCode {

    private final ReadsLinks links;
    private final AnswerLinks codes;
    private final LinkSeal seal;
    private final Notices notices;
    private final NotesLinks notes;
    private final Clock clock;

    public SendCode(ReadsLinks links, AnswerLinks codes, LinkSeal seal, Notices notices, NotesLinks notes, Clock clock) {
        this.links = links;
        this.codes = codes;
        this.seal = seal;
        this.notices = notices;
        this.notes = notes;
        this.clock = clock;
    }

    /** A new code takes the place of the one before. */
    public Outcome send(String token) {
        var reading = links.take(token);
        if (reading instanceof Closed) {
            notes.note(reading, "codeAsked");
            return new Hindered(reading);
        }
        var asks = (Asks) reading;
        var link = asks.link();
        var now = clock.instant();
        var number = codes.newestCode(link.id()).map(LinkCode::number).orElse(0) + 1;
        if (number > LinkCode.MOST || codes.codesSince(link.id(), now.minus(LinkCode.COUNTS)) >= LinkCode.MOST_AT_ONCE) {
            notes.did(link, "codeRefused", " too many");
            return new TooMany(asks, number > LinkCode.MOST);
        }
        var code = LinkCode.fresh();
        codes.keepCode(link.id(), seal.code(link.id(), code), now);
        notices.send(new Notice(NoticeKind.ANSWER_CODE, Set.of(link.voice(now).organisation()), link.asked().address(), "/",
                Optional.empty(), Optional.of(link.id() + "-" + number), Map.of("code", code)));
        notes.did(link, "codeSent", "");
        return new Sent(asks);
    }

    /** What came of it. */
    public sealed interface Outcome {

        Reading reading();
    }

    public record Sent(Asks reading) implements Outcome {
    }

    /** @param forGood whether waiting does not help */
    public record TooMany(Asks reading, boolean forGood) implements Outcome {
    }

    public record Hindered(Reading reading) implements Outcome {
    }
}
