package org.homeward.dischargepack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.MeasuresAnswers;
import org.homeward.tasks.Refusal;

/** Takes a note for a care provider only in plain words, and says while it is written how old a reader has to be. */
public final class NoteReadsWell implements AnswerRule, MeasuresAnswers {

    static final String FORM = "prepare-discharge-note";

    private final PlainWords plainWords;

    public NoteReadsWell(PlainWords plainWords) {
        this.plainWords = plainWords;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        return written().flatMap(item -> plainWords.jargonIn(said(answers, item)).stream().map(term -> new Refusal(item.key(),
                "Under “" + item.words() + "”, write “" + term.plain() + "” instead of “" + term.term()
                        + "”: the care worker has no medical training."))).toList();
    }

    @Override
    public Optional<String> measure(Map<String, Object> answers) {
        var text = text(answers);
        var age = ReadingAge.of(text);
        return text.isBlank() ? Optional.empty() : Optional.of("Reading age of the note: " + age + ". " + (age <= ReadingAge.AIM
                ? "That is easy to read: aim for " + ReadingAge.AIM + " or less."
                : "Aim for " + ReadingAge.AIM + " or less: write shorter sentences and shorter words."));
    }

    /** All that somebody wrote in a note. */
    static String text(Map<String, Object> answers) {
        return written().map(item -> said(answers, item)).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static Stream<NoteItem> written() {
        return Arrays.stream(NoteItem.values()).filter(NoteItem::isWritten);
    }

    static String said(Map<String, Object> answers, NoteItem item) {
        return String.valueOf(answers.getOrDefault(item.key(), "")).strip();
    }
}
