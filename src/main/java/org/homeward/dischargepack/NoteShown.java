package org.homeward.dischargepack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Shows the provider the note that it is asked about, each part under its heading. */
public final class NoteShown implements Prefill {

    private final DischargeNotes notes;
    private final Answers answers;
    private final AnswerWords words;

    public NoteShown(DischargeNotes notes, Answers answers, AnswerWords words) {
        this.notes = notes;
        this.answers = answers;
        this.words = words;
    }

    @Override
    public String form() {
        return HearOfNote.FORM;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return notes.newest(journey).<Map<String, Object>>map(note -> Map.of("noteShown", "Written " + London.words(London.day(note.prepared().at()))
                + " at " + London.time(note.prepared().at()) + "\n\n" + parts(note).entrySet().stream()
                .map(part -> part.getKey() + ":\n" + part.getValue()).collect(Collectors.joining("\n\n")))).orElse(Map.of());
    }

    /** What a version says, by heading. */
    Map<String, String> parts(DischargeNote note) {
        var said = answers.ofSheet(note.journey(), NoteReadsWell.FORM, note.sheet());
        var parts = new LinkedHashMap<String, String>();
        Arrays.stream(NoteItem.values()).filter(item -> said.containsKey(item.key()))
                .forEach(item -> parts.put(item.words(), words.of(item.key(), said.get(item.key()).value())));
        return parts;
    }
}
