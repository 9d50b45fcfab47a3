package org.homeward.tasks.store;

import org.homeward.tasks.GiveTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices, from time to time, that an absence has begun or that somebody with a task has left its team, and has the task
 * given back. Several nodes may do it: the second finds nothing to do. One task that cannot be given back stops no other.
 */
@Component
class AbsenceRound {

    private static final Logger LOG = LoggerFactory.getLogger(AbsenceRound.class);

    private final GiveTasks giveTasks;

    AbsenceRound(GiveTasks giveTasks) {
        this.giveTasks = giveTasks;
    }

    @Scheduled(initialDelayString = "${homeward.absences.poll:60s}", fixedDelayString = "${homeward.absences.poll:60s}")
    void go() {
        orNextTime(giveTasks::ofThoseAway);
        orNextTime(() -> giveTasks.heldByOthers().forEach(task -> orNextTime(() -> giveTasks.takeFrom(task))));
    }

    /** Somebody may be working on the same task at this moment. */
    private static void orNextTime(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("A task could not be given back to its team now; the next round tries again: {}",
                    e.getClass().getSimpleName());
        }
    }
}
