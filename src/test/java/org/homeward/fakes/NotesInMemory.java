package org.homeward.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Attachment;
import org.homeward.tasks.Note;
import org.homeward.tasks.Note.NoteTask;
import org.homeward.tasks.Note.TakenBack;
import org.homeward.tasks.Notes;
import org.homeward.tasks.WhoseNotes;

/** Notes for a test without a database. */
public final class NotesInMemory implements Notes {

    public final List<Note> notes = new ArrayList<>();
    public final Map<UUID, byte[]> contents = new HashMap<>();
    public final Map<String, NoteTask> tasks = new HashMap<>();

    @Override
    public List<Note> of(JourneyId journey, int most) {
        return notes.stream().filter(note -> note.journey().equals(journey)).limit(most).toList();
    }

    @Override
    public int count(JourneyId journey) {
        return of(journey, Integer.MAX_VALUE).size();
    }

    @Override
    public Optional<Note> find(JourneyId journey, UUID note) {
        return of(journey, Integer.MAX_VALUE).stream().filter(it -> it.id().equals(note)).findFirst();
    }

    @Override
    public Optional<Note> withAttachment(JourneyId journey, UUID attachment) {
        return of(journey, Integer.MAX_VALUE).stream()
                .filter(it -> it.attachment().map(Attachment::id).filter(attachment::equals).isPresent()).findFirst();
    }

    @Override
    public Optional<NoteTask> task(JourneyId journey, String engineTask) {
        return Optional.ofNullable(tasks.get(engineTask));
    }

    @Override
    public void keep(Note note, Optional<byte[]> file) {
        notes.add(0, note);
        note.attachment().ifPresent(attachment -> contents.put(attachment.id(), file.orElseThrow()));
    }

    @Override
    public long bytesKept(JourneyId journey) {
        return contents.values().stream().mapToLong(content -> content.length).sum();
    }

    @Override
    public void strike(UUID id, String because, String byWhom, Instant at) {
        notes.replaceAll(note -> note.id().equals(id) ? new Note(id, note.journey(), note.writtenFrom(), note.text(),
                note.author(), note.authorName(), note.at(), Optional.of(new TakenBack(at, because)), note.attachment()) : note);
    }

    @Override
    public void remove(UUID id, String because, String byWhom, Instant at) {
        contents.remove(id);
        notes.replaceAll(note -> note.attachment().map(Attachment::id).filter(id::equals).isEmpty() ? note
                : new Note(note.id(), note.journey(), note.writtenFrom(), note.text(), note.author(), note.authorName(),
                        note.at(), note.struck(), note.attachment().map(it -> new Attachment(it.id(), it.name(), it.kind(),
                                it.bytes(), Optional.of(new TakenBack(at, because))))));
    }

    @Override
    public Optional<byte[]> content(UUID attachment) {
        return Optional.ofNullable(contents.get(attachment));
    }

    @Override
    public Optional<WhoseNotes> whose(JourneyId journey) {
        return Optional.empty();
    }
}
