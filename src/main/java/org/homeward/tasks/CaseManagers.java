package org.homeward.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.JourneyId;

/**
 * Which case manager of the hub accompanies a journey, and which open tasks were given to a case manager because of that.
 */
public interface CaseManagers {

    Optional<String> of(JourneyId journey);

    /**
     * Names the case manager, or nobody any more.
     *
     * @return whether that is somebody else than before
     */
    boolean name(JourneyId journey, Optional<String> userId, String byWhom, Instant at);

    /** Notes that Homeward gave an open task to somebody, or to the whole team again. */
    void noteGiven(String taskId, Optional<String> userId);

    /** The open tasks of a journey that belong to this team, and to whom each was given. */
    List<OpenTask> openTasks(JourneyId journey, String group);

    /** The open tasks that were given to this member. */
    List<OpenTask> givenTo(String userId);

    /** The open tasks of this team that the member holds, by being given them or by taking them. */
    List<OpenTask> heldBy(String userId, String group);

    /** The open tasks in the hands of somebody who no longer belongs to a team that has the task, however that came. */
    List<Held> heldByOthers();

    /** All members to whom open tasks were given. */
    Set<String> holders();

    /** One open task and the person who holds it. */
    record Held(String id, String holder) {
    }

    /**
     * One open task.
     *
     * @param id      the engine's task
     * @param givenTo the member to whom Homeward gave it
     */
    record OpenTask(String id, Optional<String> givenTo) {
    }
}
