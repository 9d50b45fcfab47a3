package org.homeward.tasks.store;

import org.homeward.tasks.GiveTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notices, from time to time, that an absence has begun. Several nodes may do it: the second finds nothing to do. */
@Component
class AbsenceRound {

    private static final Logger LOG = LoggerFactory.getLogger(AbsenceRound.class);

    private final GiveTasks giveTasks;

    AbsenceRound(GiveTasks giveTasks) {
        this.giveTasks = giveTasks;
    }

    @Scheduled(initialDelayString = "${homeward.absences.poll:60s}", fixedDelayString = "${homeward.absences.poll:60s}")
    void go() {
        try {
            giveTasks.ofThoseAway();
        } catch (DataAccessException e) {
            LOG.warn("Tasks of people who are away could not be given back now; the next round tries again: {}",
                    e.getClass().getSimpleName());
        }
    }
}
