package org.homeward.links;

import java.time.Clock;
import org.homeward.journey.UseCase;

/** Shows what a link asks. It uses nothing up and answers nothing, because mail scanners open every link. */
@UseCase
public class OpenLink {

    private final ReadsLinks links;
    private final AnswerLinks codes;
    private final NotesLinks notes;
    private final Clock clock;

    public OpenLink(ReadsLinks links, AnswerLinks codes, NotesLinks notes, Clock clock) {
        this.links = links;
        this.codes = codes;
        this.notes = notes;
        this.clock = clock;
    }

    public Reading open(String token) {
        var reading = links.look(token);
        notes.note(reading, "opened");
        return reading;
    }

    /** The same without a note: for a page that has noted it. */
    public Reading look(String token) {
        return links.look(token);
    }

    /** Whether a code was sent that still counts, so that it can be asked for. */
    public boolean awaitsCode(AnswerLink link) {
        return codes.newestCode(link.id()).filter(code -> code.counts(clock.instant())).isPresent();
    }
}
