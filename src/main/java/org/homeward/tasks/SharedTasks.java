package org.homeward.tasks;

import java.util.Optional;

/** The tasks of teams, looked up one by one, and what their members say of them. */
public interface SharedTasks {

    Optional<SharedTask> find(String taskId);

    /** Hides an open task from the usual lists for a while. */
    void putOff(String taskId, PutOff until, String byWhom);
}
