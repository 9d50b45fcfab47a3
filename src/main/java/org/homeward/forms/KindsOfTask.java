package org.homeward.forms;

import java.util.List;
import java.util.Optional;

/** Which tasks there are, as the newest models say. */
public interface KindsOfTask {

    /** By name. */
    List<KindOfTask> all();

    Optional<KindOfTask> find(String taskId);

    /**
     * @param taskId     kebab-case, the same as its form
     * @param why        why the task exists
     * @param afterwards what happens with the answer
     */
    record KindOfTask(String taskId, String name, String why, String afterwards) {
    }
}
