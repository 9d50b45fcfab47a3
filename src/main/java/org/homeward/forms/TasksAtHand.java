package org.homeward.forms;

import java.util.Optional;
import org.homeward.access.Viewer;

/** Looks up a task for those whose team it is, or whose team covers. */
public interface TasksAtHand {

    /** Empty for another team's task, and just so for one that does not exist. */
    Optional<TaskAtHand> find(Viewer viewer, String task);
}
