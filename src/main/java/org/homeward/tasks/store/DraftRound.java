package org.homeward.tasks.store;

import java.time.Clock;
import java.time.Duration;
import org.homeward.tasks.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes away, once an hour, what somebody had written in a task that another completed or that was withdrawn long ago. */
@Component
class DraftRound {

    private static final Logger LOG = LoggerFactory.getLogger(DraftRound.class);

    private final Drafts drafts;
    private final Duration keep;
    private final Clock clock;

    DraftRound(Drafts drafts, @Value("${homeward.drafts.keep:30d}") Duration keep, Clock clock) {
        this.drafts = drafts;
        this.keep = keep;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void go() {
        int forgotten = drafts.forgetOfTasksEndedBefore(clock.instant().minus(keep));
        if (forgotten > 0) {
            LOG.info("{} drafts of tasks that ended more than {} days ago were taken away", forgotten, keep.toDays());
        }
    }
}
