package org.homeward.tasks;

import java.time.Clock;
import java.util.UUID;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.tasks.NoteOutcome.Done;
import org.homeward.tasks.NoteOutcome.NotTaken;
import org.homeward.tasks.NoteOutcome.NotThere;
import org.homeward.tasks.NoteOutcome.NotTheAuthor;

/**
 * Takes back what its author noted: a note is struck out and stays to be read, a file loses its content. Also after the
 * journey has ended, because what lies beside the wrong record must be able to go. Doing it again changes nothing.
 */
@UseCase
public class TakeNoteBack {

    private static final int LONGEST_REASON = 500;

    private final Notes notes;
    private final Clock clock;

    public TakeNoteBack(Notes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    public NoteOutcome strike(Viewer who, JourneyId journey, UUID note, String typed) {
        var found = notes.find(journey, note).filter(it -> !it.text().isEmpty());
        if (found.isEmpty()) {
            return new NotThere();
        }
        if (!found.get().isBy(who.userId())) {
            return new NotTheAuthor();
        }
        var because = PastedText.of(typed);
        if (found.get().struck().isEmpty()) {
            if (isNoReason(because)) {
                return noReason("Say why the note no longer counts");
            }
            notes.strike(note, because.text(), who.userId(), clock.instant());
        }
        return new Done("The note is struck out.");
    }

    public NoteOutcome remove(Viewer who, JourneyId journey, UUID attachment, String typed) {
        var found = notes.withAttachment(journey, attachment);
        if (found.isEmpty()) {
            return new NotThere();
        }
        if (!found.get().isBy(who.userId())) {
            return new NotTheAuthor();
        }
        var because = PastedText.of(typed);
        if (found.get().attachment().flatMap(Attachment::removed).isEmpty()) {
            if (isNoReason(because)) {
                return noReason("Say why the file is removed");
            }
            notes.remove(attachment, because.text(), who.userId(), clock.instant());
        }
        return new Done("The file is removed.");
    }

    private static boolean isNoReason(PastedText because) {
        return because.isEmpty() || because.text().length() > LONGEST_REASON || because.unreadableLine().isPresent();
    }

    private static NotTaken noReason(String sentence) {
        return new NotTaken("because", sentence + ", in at most " + LONGEST_REASON + " characters");
    }
}
