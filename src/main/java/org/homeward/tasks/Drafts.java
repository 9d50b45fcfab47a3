package org.homeward.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people have begun to write in forms. A draft is one member's for one task; it ends when that member completes the
 * task, and is otherwise kept for a while after the task has ended, so that nothing written is lost.
 */
public interface Drafts {

    /** Notes that somebody has the task before them, and answers what they wrote before; an empty draft at first. */
    Draft open(String task, String user, Instant now);

    Optional<Draft> find(String task, String user);

    /** By the key that only the page of its author knows. */
    Optional<Draft> byKey(String task, String key);

    /** Whoever has the task before them or has written something, the latest first. */
    List<Draft> of(String task);

    /** Makes sure that nobody else changes this draft until the transaction ends, and answers how it stands. */
    Optional<Draft> takeTurn(String task, String user);

    void keep(Draft draft);

    void end(String task, String user);

    /** Takes away drafts of tasks that ended before. Answers how many. */
    int forgetOfTasksEndedBefore(Instant before);
}
