package org.homeward.discharge;

import java.time.Instant;
import java.util.List;
import org.homeward.journey.JourneyId;

/** The open tasks of somebody's leaving, with whose they are and by when. */
public interface LeavingTasks {

    List<LeavingTask> of(JourneyId journey);

    /**
     * @param id     the engine's task
     * @param taskId for example {@code book-transport}
     * @param team   as people call it
     */
    record LeavingTask(String id, String taskId, String groupId, String team, Instant dueAt) {
    }
}
