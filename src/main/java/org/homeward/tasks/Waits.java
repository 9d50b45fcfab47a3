package org.homeward.tasks;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.JourneyId;

/** What every journey waits for and has waited for. Written by the wait clock in the engine's own transaction. */
public interface Waits {

    void begin(Wait wait);

    void openTask(OpenTask task);

    /** Gives an open task to one more team. It stays the task of its own team. */
    void giveAsWell(String taskId, String group, String because, Instant since);

    /**
     * Notes who has taken an open task.
     *
     * @param byWhom empty where somebody has put it back
     */
    void take(String taskId, Optional<String> byWhom);

    /**
     * Makes sure that nobody else works on the same journey until this transaction ends.
     *
     * @return whether the task is still open; it may have been finished or withdrawn while we waited for our turn
     */
    boolean takeTurn(String taskId);

    /** Ends a wait, and its task if it has one. Ending one that has ended changes nothing. */
    void end(String waitId, Ending how, Optional<String> byWhom, Instant at);

    /**
     * Says why the tasks of this journey that have just been withdrawn were; the wait clock cannot know.
     *
     * @return the teams whose tasks they were
     */
    Set<String> explainWithdrawal(JourneyId journey, String because);

    enum Ending { DONE, WITHDRAWN }

    /**
     * One wait of one journey.
     *
     * @param id         the engine's activity instance
     * @param waitingFor key that decision {@code delay-reason-map} turns into a reason
     * @param owner      the responsible body, for example {@code hospital}
     */
    record Wait(String id, JourneyId journey, String processId, String elementId, String waitingFor, String owner,
                Instant beganAt) {
    }

    /**
     * One task that a team has to do.
     *
     * @param id     the engine's task
     * @param taskId kebab-case name of the task, for example {@code agree-pathway}
     * @param group  role.organisation, for example {@code ward-staff.northbridge-7b}
     * @param chased whether its process chases it, so that nobody is mailed about it task by task
     */
    record OpenTask(String id, String waitId, JourneyId journey, String taskId, String name, String processId,
                    String group, String escalateTo, Instant openedAt, Instant remindAt, Instant dueAt,
                    boolean chased) {
    }
}
