package org.homeward.forms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;

/** Looks up a task for those whose team it is, or whose team covers. */
public interface TasksAtHand {

    /** Empty for another team's task, and just so for one that does not exist. */
    Optional<TaskAtHand> find(Viewer viewer, String task);

    /** All open tasks of one kind, and those that were done since; none of another team. */
    List<TaskAtHand> ofKind(Viewer viewer, String taskId, Instant doneSince);

    /** Whether the viewer's teams ever had a task of this kind. */
    boolean knows(Viewer viewer, String taskId);
}
