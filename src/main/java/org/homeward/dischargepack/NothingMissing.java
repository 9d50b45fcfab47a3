package org.homeward.dischargepack;

import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/**
 * The gate before sending: a note that leaves out what this service has to know about this person does not go, unless whoever
 * prepares it says why. It stops the note and nobody’s leaving. The name and the reason are kept with the note.
 */
public final class NothingMissing implements AnswerRule {

    static final String OVERRIDE = "overrideReason";

    private final InformationNeeded needed;

    public NothingMissing(InformationNeeded needed) {
        this.needed = needed;
    }

    @Override
    public String form() {
        return NoteReadsWell.FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        if (!String.valueOf(answers.getOrDefault(OVERRIDE, "")).isBlank()) {
            return List.of();
        }
        var reasons = needed.of(journey);
        return missing(reasons, answers).stream().map(item -> new Refusal(item.key(), "Write something under “" + item.words() + "”, because "
                + reasons.get(item) + "; or say at the end why the note goes without it.")).toList();
    }

    static List<NoteItem> missing(Map<NoteItem, String> needed, Map<String, Object> answers) {
        return needed.keySet().stream().filter(item -> NoteReadsWell.said(answers, item).isBlank()).toList();
    }
}
