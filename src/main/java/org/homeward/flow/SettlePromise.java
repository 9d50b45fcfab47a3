package org.homeward.flow;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.flow.PromisedActions.Outcome;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/** Notes that what was promised is done, or will not be; once, and by whom. */
@UseCase
public class SettlePromise {

    private final PromisedActions promises;
    private final Audit audit;
    private final Timeline timeline;
    private final Clock clock;

    public SettlePromise(PromisedActions promises, Audit audit, Timeline timeline, Clock clock) {
        this.promises = promises;
        this.audit = audit;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return what is said to whoever did it; empty where the journey has no such promise */
    public Optional<String> settle(Viewer viewer, JourneyId journey, long id, Outcome outcome) {
        return promises.find(journey, id).map(promise -> promises.note(id, outcome, viewer.userId(), clock.instant())
                ? settled(viewer, journey, promise, outcome) : "Somebody has noted before what became of it.");
    }

    private String settled(Viewer viewer, JourneyId journey, PromisedAction promise, Outcome outcome) {
        var now = clock.instant();
        var kept = outcome == Outcome.KEPT;
        var kind = kept ? "promise.kept" : "promise.dropped";
        timeline.add(new TimelineEntry(journey, kind, now, now, "page:journey", Optional.of(viewer.userId()),
                (kept ? "Done as promised: “" : "Promised, and will not be done: “") + promise.what() + "” (" + promise.whose() + ")."));
        audit.did(viewer, kind, Optional.of(journey), "promise " + promise.id());
        return kept ? "Noted as done." : "Noted that it will not be done.";
    }
}
