package org.homeward.links;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.UseCase;
import org.homeward.links.Reading.Asks;
import org.homeward.links.Reading.Closed;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.ListedChoices;
import org.homeward.tasks.Refusal;
import org.homeward.tasks.SentFile;

/**
 * Takes an answer that somebody gives by link: with the code, held to the same contract as the form, once. Of two that come at
 * the same moment one is taken and the other told so.
 */
@UseCase
public class AnswerByLink {

    private final ReadsLinks links;
    private final AnswerLinks codes;
    private final LinkSeal seal;
    private final ListedChoices listed;
    private final NotesLinks notes;
    private final Clock clock;

    public AnswerByLink(ReadsLinks links, AnswerLinks codes, LinkSeal seal, ListedChoices listed, NotesLinks notes, Clock clock) {
        this.links = links;
        this.codes = codes;
        this.seal = seal;
        this.listed = listed;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * @param file what was chosen, where the question asks for a file
     * @throws AnswersRefused where an answer cannot be right; nothing has happened then
     */
    public Outcome answer(String token, Map<String, ?> posted, Optional<SentFile> file, String code) {
        var reading = links.take(token);
        if (reading instanceof Closed) {
            notes.note(reading, "answered");
            return new Hindered(reading);
        }
        var asks = (Asks) reading;
        var link = asks.link();
        var now = clock.instant();
        var sent = codes.newestCode(link.id()).filter(it -> it.counts(now));
        if (sent.isEmpty()) {
            notes.did(link, "codeRefused", " none counts");
            return new NoCode(asks);
        }
        codes.countTry(link.id(), sent.get().number());
        if (!codes.isNewestCode(link.id(), seal.code(link.id(), LinkCode.typed(code)))) {
            notes.did(link, "codeRefused", " wrong");
            return new WrongCode(asks, sent.get().triesLeft() - 1);
        }
        var sentence = asks.question().take(link.asked().subject(), answers(asks.question(), posted, file, now), link.voice(now));
        codes.used(link.id(), now);
        notes.did(link, "answered", "");
        return new Taken(asks, sentence);
    }

    /** Notes that an answer was not taken; the answer itself is not kept. */
    public void noteRefusal(String token) {
        if (links.look(token) instanceof Asks asks) {
            notes.did(asks.link(), "answerRefused", "");
        }
    }

    private Map<String, Object> answers(AskedByLink question, Map<String, ?> posted, Optional<SentFile> file, Instant now) {
        var answers = new LinkedHashMap<>(question.contract().check(posted, listed.offered(question.contract()), now).orThrow().answers());
        question.file().ifPresent(asked -> answers.put(AskedByLink.FILE, file.orElseThrow(() ->
                new AnswersRefused(List.of(new Refusal(AskedByLink.FILE, asked.missing()))))));
        return answers;
    }

    /** What came of it. */
    public sealed interface Outcome {

        Reading reading();
    }

    /** @param sentence what has come of it, for whoever answered */
    public record Taken(Asks reading, String sentence) implements Outcome {
    }

    /** No code was sent, or it counts no more: too long ago, or tried too often. */
    public record NoCode(Asks reading) implements Outcome {
    }

    public record WrongCode(Asks reading, int triesLeft) implements Outcome {
    }

    public record Hindered(Reading reading) implements Outcome {
    }
}
