package org.homeward.tasks.web;

import java.util.UUID;
import org.homeward.access.WhoIsAsking;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.WhoReadsNotes;
import org.homeward.tasks.WhoReadsNotes.Sees;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets those to the notes of a journey who may read them. A journey that may not be seen is answered as one that does not
 * exist.
 */
@Component("notesGate")
public class NotesGate {

    private final WhoReadsNotes who;
    private final WhoIsAsking asking;

    NotesGate(WhoReadsNotes who, WhoIsAsking asking) {
        this.who = who;
        this.asking = asking;
    }

    /** For pages that show the notes beside something else: whether there is anything to show to whoever asks. */
    public boolean isOpen(String journey) {
        return who.sees(asking.viewer(), new JourneyId(journey)) == Sees.NOTES;
    }

    JourneyId journey(String id) {
        var journey = JourneyId.parse(id).orElseThrow(NotesGate::notFound);
        return switch (who.sees(asking.viewer(), journey)) {
            case NOT_THE_JOURNEY -> throw notFound();
            case NO_NOTES -> throw new AccessDeniedException("This work does without the notes of colleagues");
            case NOTES -> journey;
        };
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
