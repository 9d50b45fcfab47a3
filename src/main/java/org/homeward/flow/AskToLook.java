package org.homeward.flow;

import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.tasks.DeedOutcome;
import org.homeward.tasks.SharedTask;

/** Writes to whoever holds a task, else to its team, that a colleague asks them to look at it. */
public interface AskToLook {

    /** Who would be written to, in words; empty where nobody can be. */
    Optional<String> whom(SharedTask task);

    /** Once a day for each task and mailbox. */
    DeedOutcome ask(Viewer viewer, String taskId);
}
