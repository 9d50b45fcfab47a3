package org.homeward.tasks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Shows the notes and hands over the files beside a record; each time it is noted who was shown what. */
public final class ReadNotes {

    private final Notes notes;
    private final Audit audit;

    public ReadNotes(Notes notes, Audit audit) {
        this.notes = notes;
        this.audit = audit;
    }

    public NotesShown of(Viewer viewer, JourneyId journey, int most, Optional<String> engineTask) {
        var shown = new NotesShown(notes.of(journey, most), notes.count(journey), notes.whose(journey),
                engineTask.flatMap(task -> notes.task(journey, task)));
        audit.read(viewer, "Notes", List.of(journey));
        return shown;
    }

    /** Empty where there is no such file beside this record, or its content was taken away. */
    public Optional<FileHandedOver> file(Viewer viewer, JourneyId journey, UUID id) {
        var file = notes.withAttachment(journey, id).flatMap(Note::attachment)
                .flatMap(attachment -> notes.content(id).map(content -> new FileHandedOver(attachment, content)));
        if (file.isPresent()) {
            audit.read(viewer, "File " + id, List.of(journey));
        }
        return file;
    }

    /**
     * The notes of one journey as they are shown.
     *
     * @param notes the newest first, perhaps not all
     * @param inAll how many there are
     * @param task  at which a new one would be written
     */
    public record NotesShown(List<Note> notes, int inAll, Optional<WhoseNotes> whose, Optional<Note.NoteTask> task) {

        public NotesShown {
            notes = List.copyOf(notes);
        }
    }

    /** A file with its content. */
    public record FileHandedOver(Attachment attachment, byte[] content) {
    }
}
