package org.homeward.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Note.NoteTask;

/** All notes and files that colleagues keep beside people's records. */
public interface Notes {

    /** The newest first. */
    List<Note> of(JourneyId journey, int most);

    int count(JourneyId journey);

    Optional<Note> find(JourneyId journey, UUID note);

    /** The note beside which the file was put. */
    Optional<Note> withAttachment(JourneyId journey, UUID attachment);

    /** Empty where there is no such task on this journey. */
    Optional<NoteTask> task(JourneyId journey, String engineTask);

    void keep(Note note, Optional<byte[]> file);

    /** Lets nobody else put a file beside this record until the transaction ends, and says how much is there. */
    long bytesKept(JourneyId journey);

    void strike(UUID note, String because, String byWhom, Instant at);

    /** Takes the content away. */
    void remove(UUID attachment, String because, String byWhom, Instant at);

    /** Empty where it was taken away. */
    Optional<byte[]> content(UUID attachment);

    /** Whom the notes are about, as far as that is known. */
    Optional<WhoseNotes> whose(JourneyId journey);
}
