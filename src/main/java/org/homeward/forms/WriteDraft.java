package org.homeward.forms;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Draft;
import org.homeward.tasks.Drafts;

/** Keeps what somebody has written so far in the form of a task. */
@UseCase
public class WriteDraft {

    private final Drafts drafts;
    private final Clock clock;

    public WriteDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param sent     answers by question, as typed
     * @param basedOn  the revision of the draft that the window shows
     * @param written  the questions that were written in since; empty where the window cannot tell
     * @return the draft as it stands now, with what other windows wrote
     */
    public Draft write(String task, String user, Map<String, Object> sent, long basedOn, Optional<Set<String>> written) {
        drafts.open(task, user, clock.instant());
        Draft draft = drafts.takeTurn(task, user).orElseThrow().with(sent, basedOn, written, clock.instant());
        drafts.keep(draft);
        return draft;
    }

    /** One of two answers was chosen, or a growing list got another row: what is given counts, whatever stood there. */
    public Draft choose(String task, String user, Map<String, Object> chosen) {
        drafts.open(task, user, clock.instant());
        Draft stands = drafts.takeTurn(task, user).orElseThrow();
        Draft draft = stands.with(chosen, stands.revision(), Optional.of(chosen.keySet()), clock.instant())
            .settled(chosen.keySet(), clock.instant());
        drafts.keep(draft);
        return draft;
    }
}
