package org.homeward.dischargepack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Viewer;
import org.homeward.dischargepack.DischargeNote.Sent;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.person.Persons;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.ReceivesPerson.Receiver;

/** Lets a provider read its note and say by link whether it has understood it: the same questions as task {@code acknowledge-note}. */
public final class AcknowledgeNoteByLink implements AskedByLink {

    static final String PURPOSE = HearOfNote.FORM;
    private static final String OVER = "This is not asked any more: you have answered, a newer note is on its way, or the person stays in hospital.";

    private final FormContract contract;
    private final DischargeNotes notes;
    private final NoteShown shown;
    private final Persons persons;
    private final NoteDesk desk;

    public AcknowledgeNoteByLink(FormContract contract, DischargeNotes notes, NoteShown shown, Persons persons, NoteDesk desk) {
        this.contract = contract;
        this.notes = notes;
        this.shown = shown;
        this.persons = persons;
        this.desk = desk;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public FormContract contract() {
        return contract;
    }

    @Override
    public Map<String, Words> words() {
        return Map.of("understood", new Words("With a no the ward writes it again before the person comes. It holds nothing against anybody.",
                        choices("yes", "Yes, and nothing is missing", HearOfNote.BUT_MISSING, "Yes, but something is missing", "no", "No")),
                "missingItems", new Words("Only if something is missing. Tick all that apply.", items()),
                "missing", new Words("Only if something is missing. Do not write who it is.", Map.of()),
                "firstVisitAt", new Words("Only if you have understood it: the first visit, or when you expect the person.", Map.of()));
    }

    @Override
    public Standing standing(String subject) {
        return asked(subject).<Standing>map(note -> new Open("Read the note, and say whether you understand it", facts(note),
                "Somebody comes to you from hospital. Say whether you have what you need to care for them, or what is missing.",
                "Send the answer")).orElse(new Over(OVER));
    }

    /** The provider’s own reference, and the note without a name. */
    private List<Fact> facts(DischargeNote note) {
        var nameless = new WithoutNames(persons.of(note.journey()));
        var facts = new ArrayList<Fact>();
        note.sent().flatMap(Sent::to).map(Receiver::reference).ifPresent(reference -> facts.add(new Fact("Your reference", reference)));
        shown.parts(note).forEach((heading, text) -> facts.add(new Fact(heading, nameless.of(text))));
        return facts;
    }

    @Override
    public String take(String subject, Map<String, Object> answers, Voice voice) {
        var note = asked(subject);
        if (note.isEmpty() || !desk.complete(note.get().journey(), answers, new Viewer(voice.actor(), Set.of(voice.team())))) {
            return OVER;
        }
        return switch (String.valueOf(answers.get("understood"))) {
            case "no" -> "The ward completes the note, and you hear again.";
            case HearOfNote.BUT_MISSING -> "The ward knows that you are ready for the person. It completes the note, and you hear again.";
            default -> "The ward knows that you are ready for the person.";
        };
    }

    private Optional<DischargeNote> asked(String subject) {
        return notes.find(UUID.fromString(subject)).filter(DischargeNote::waitsForAnswer)
                .filter(note -> notes.newest(note.journey()).filter(note::equals).isPresent()).filter(note -> desk.isAsked(note.journey()));
    }

    private static Map<String, String> items() {
        var items = new LinkedHashMap<String, String>();
        Arrays.stream(NoteItem.values()).forEach(item -> items.put(item.key(), item.words()));
        return items;
    }

    /** In this order. */
    private static Map<String, String> choices(String... valuesAndLabels) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i < valuesAndLabels.length; i += 2) {
            choices.put(valuesAndLabels[i], valuesAndLabels[i + 1]);
        }
        return choices;
    }
}
