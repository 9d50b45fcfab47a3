package org.homeward.dischargepack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.dischargepack.DischargeNote.Heard;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.tasks.WhenAnswered;

/** Keeps what a provider says of its note: that it has understood it, or what is missing, by which the note’s ward is scored. */
public final class HearOfNote implements WhenAnswered {

    static final String FORM = "acknowledge-note";
    static final String UNDERSTOOD_AS = "understood";
    /** The note is understood, the person can come, and the ward writes what is missing. */
    static final String BUT_MISSING = "yes-but-missing";
    private static final Set<String> UNDERSTOOD = Set.of("yes", BUT_MISSING, "true");

    private final DischargeNotes notes;
    private final Timeline timeline;

    public HearOfNote(DischargeNotes notes, Timeline timeline) {
        this.notes = notes;
        this.timeline = timeline;
    }

    @Override
    public boolean follows(String form) {
        return form.equals(FORM);
    }

    @Override
    public void answered(Sheet sheet) {
        notes.newest(sheet.journey()).filter(DischargeNote::waitsForAnswer).ifPresent(note -> {
            var heard = heard(sheet);
            notes.heard(note.id(), heard);
            timeline.add(new TimelineEntry(sheet.journey(), heard.understood() ? "dischargeNote.understood" : "dischargeNote.sentBack", sheet.at(),
                    sheet.at(), "task:" + FORM, Optional.of(sheet.author()), inWords(heard)));
        });
    }

    static boolean isUnderstood(Sheet sheet) {
        return UNDERSTOOD.contains(String.valueOf(sheet.answers().get(UNDERSTOOD_AS)));
    }

    private static String inWords(Heard heard) {
        return !heard.understood() ? "The care provider has sent the note back: something is missing."
                : heard.isSomethingMissing() ? "The care provider has understood the note, and says what is missing in it."
                : "The care provider has understood the note.";
    }

    private static Heard heard(Sheet sheet) {
        Map<String, Object> said = sheet.answers();
        var items = said.get("missingItems") instanceof Collection<?> several ? several.stream().map(Object::toString).toList() : List.<String>of();
        return new Heard(sheet.at(), sheet.author(), isUnderstood(sheet), items, String.valueOf(said.getOrDefault("missing", "")));
    }
}
