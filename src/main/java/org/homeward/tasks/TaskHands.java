package org.homeward.tasks;

import java.util.Optional;

/** Who holds a task: one person, or nobody, so that the whole team may take it. */
public interface TaskHands {

    Optional<String> holder(String taskId);

    /** Puts the task into the hands of one person; nobody has to claim it any more. */
    void give(String taskId, String userId);

    /** Gives the task back to its team. */
    void putBack(String taskId);
}
