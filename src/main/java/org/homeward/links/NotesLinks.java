package org.homeward.links;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.links.Reading.Asks;
import org.homeward.links.Reading.Closed;

/** Notes in the audit what was done or tried with a link, in the name of the organisation that it was sent to. */
public final class NotesLinks {

    private static final Viewer STRANGER = new Viewer(Voice.BY_LINK + "unknown", Set.of());

    private final Audit audit;
    private final Clock clock;

    public NotesLinks(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** What was done with a link that asks; with any other, that it was refused and why. */
    void note(Reading reading, String deed) {
        if (reading instanceof Asks asks) {
            did(asks.link(), deed, "");
        } else if (reading instanceof Closed closed) {
            closed.link().ifPresentOrElse(link -> did(link, "refused", " " + closed.why().key()),
                    () -> audit.did(STRANGER, "link.refused", Optional.empty(), closed.why().key()));
        }
    }

    void did(AnswerLink link, String deed, String what) {
        audit.did(link.voice(clock.instant()).viewer(), "link." + deed, link.asked().journey(),
                link.asked().purpose() + " " + link.id() + what);
    }
}
