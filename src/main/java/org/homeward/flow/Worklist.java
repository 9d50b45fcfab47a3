package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** What the viewer's teams have to do, and what was taken from them. */
public interface Worklist {

    /** The shared lists of Tasklist, each with how many tasks the viewer finds in it. */
    List<Shared> lists(Viewer viewer, Instant now);

    /** One line for each kind of task of each team, the most urgent first. */
    List<Kind> kinds(Viewer viewer, Instant now);

    /** The most urgent tasks of the viewer's teams. */
    List<Due> mostUrgent(Viewer viewer, int limit);

    /** Tasks that ended without being done, the newest first. */
    List<Withdrawn> withdrawnSince(Viewer viewer, Instant since, int limit);

    /**
     * @param list  kebab-case, for example {@code due-today}
     * @param name  as Tasklist shows it
     * @param filter under which number Tasklist knows it
     */
    record Shared(String list, String name, String filter, int tasks) {
    }

    /**
     * @param open    all open tasks, those due soon and overdue among them
     * @param dueSoon reminded of, not yet overdue
     * @param first   the engine's id of the most urgent one
     */
    record Kind(String taskId, String name, String team, int open, int dueSoon, int overdue, String first) {
    }

    /**
     * @param person who it is about; empty where the viewer may not know
     */
    record Due(TeamTask task, JourneyId journey, Optional<String> person, Optional<String> ward) {
    }

    /**
     * @param because why it is no longer needed, as a sentence; empty where nobody said
     */
    record Withdrawn(String name, String team, JourneyId journey, Optional<String> person, Instant at,
                     Optional<String> because) {
    }
}
