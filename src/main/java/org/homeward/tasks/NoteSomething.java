package org.homeward.tasks;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Viewer;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.UseCase;
import org.homeward.tasks.NoteOutcome.Done;
import org.homeward.tasks.NoteOutcome.NotTaken;

/** Writes a note beside a person's record, with a file or without, from a task or from the journey's page. */
@UseCase
public class NoteSomething {

    private static final String KINDS = "a PDF, a PNG or JPEG picture, a Word document (DOCX) without macros, or plain text";

    private final Notes notes;
    private final Journeys journeys;
    private final AttachmentLimits limits;
    private final Clock clock;

    public NoteSomething(Notes notes, Journeys journeys, AttachmentLimits limits, Clock clock) {
        this.notes = notes;
        this.journeys = journeys;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param engineTask the task at which it is written; one that is not of this journey counts as none, so that nothing
     *                   typed is lost
     */
    public NoteOutcome write(Viewer who, JourneyId journey, Optional<String> engineTask, String typed,
                             Optional<SentFile> file) {
        var pasted = PastedText.of(typed);
        var text = pasted.text();
        if (journeys.find(journey).filter(Journey::isOpen).isEmpty()) {
            return new NotTaken("text", "The journey has ended, so nothing can be added to it. Copy what you wrote and put it "
                    + "where the person is cared for now.");
        }
        if (text.isEmpty() && file.isEmpty()) {
            return new NotTaken("text", "Write a note or choose a file");
        }
        if (pasted.unreadableLine().isPresent()) {
            return new NotTaken("text", "Write line " + pasted.unreadableLine().getAsInt()
                    + " again: it holds a character that cannot be read");
        }
        if (text.length() > Note.LONGEST) {
            return new NotTaken("text", "The note has %,d characters. Shorten it to %,d, or write two notes"
                    .formatted(text.length(), Note.LONGEST));
        }
        return file.map(sent -> withFile(who, journey, engineTask, text, sent))
                .orElseGet(() -> kept(who, journey, engineTask, text, Optional.empty(), Optional.empty()));
    }

    private NoteOutcome withFile(Viewer who, JourneyId journey, Optional<String> engineTask, String text, SentFile sent) {
        if (sent.bytes() == 0) {
            return new NotTaken("file", "The file is empty. Choose another one");
        }
        if (sent.bytes() > limits.largest()) {
            return new NotTaken("file", "The file has " + Attachment.size(sent.bytes()) + ". Choose one of at most "
                    + Attachment.size(limits.largest()) + ", for example by scanning it in grey");
        }
        var content = sent.content().get();
        var kind = FileKind.of(content);
        if (kind.isEmpty()) {
            return new NotTaken("file", "The file is none of those that can be kept, whatever its name says. Choose " + KINDS);
        }
        if (notes.bytesKept(journey) + content.length > limits.largestInAll()) {
            return new NotTaken("file", "With this file there would be more than "
                    + Attachment.size(limits.largestInAll()) + " beside this record. Keep a smaller one, or ask a colleague "
                    + "to remove a file of theirs that is no longer needed");
        }
        var attachment = new Attachment(UUID.randomUUID(), FileName.cleaned(sent.name(), kind.get()), kind.get(),
                content.length, Optional.empty());
        return kept(who, journey, engineTask, text, Optional.of(attachment), Optional.of(content));
    }

    private NoteOutcome kept(Viewer who, JourneyId journey, Optional<String> engineTask, String text,
                             Optional<Attachment> attachment, Optional<byte[]> content) {
        notes.keep(new Note(UUID.randomUUID(), journey, engineTask.flatMap(task -> notes.task(journey, task)), text,
                who.userId(), who.userId(), clock.instant(), Optional.empty(), attachment), content);
        return new Done(attachment.isEmpty() ? "The note is saved." : text.isEmpty() ? "The file is saved."
                : "The note and the file are saved.");
    }
}
