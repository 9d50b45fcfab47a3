package org.homeward.tasks;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;

/**
 * What a colleague wrote about a person's way home, with the file that was put beside it. It is never changed; its author
 * may strike it out, and then everybody still reads it, and why it no longer counts.
 *
 * @param writtenFrom the task at which it was written; empty where it was written on the journey's page
 * @param text        empty where only a file was kept
 * @param author      a member's user id
 * @param authorName  the member's name and work, as people know them
 */
public record Note(UUID id, JourneyId journey, Optional<NoteTask> writtenFrom, String text, String author,
                   String authorName, Instant at, Optional<TakenBack> struck, Optional<Attachment> attachment) {

    public static final int LONGEST = 4_000;

    public Note {
        Objects.requireNonNull(id);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(text);
        Objects.requireNonNull(author);
        Objects.requireNonNull(at);
        if (text.length() > LONGEST || text.isEmpty() && attachment.isEmpty()) {
            throw new IllegalArgumentException("Not a note");
        }
    }

    public boolean isBy(String userId) {
        return author.equals(userId);
    }

    /** Whether this member may strike it out now. */
    public boolean mayBeStruckBy(String userId) {
        return isBy(userId) && !text.isEmpty() && struck.isEmpty();
    }

    /**
     * The task at which a note was written.
     *
     * @param id   the engine's task
     * @param kind for example {@code record-daily-review}
     * @param name as the worklist calls it
     */
    public record NoteTask(String id, String kind, String name) {
    }

    /** That and why an author took something back. */
    public record TakenBack(Instant at, String because) {
    }
}
