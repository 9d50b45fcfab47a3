package org.homeward.flow.store;

import java.time.Clock;
import org.homeward.flow.DataIssues;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every ten minutes, on one node, what is wrong with the records. */
@Component
@ConditionalOnProperty(name = "homeward.data-quality.enabled", matchIfMissing = true)
class DataIssueRound {

    private final DataIssues issues;
    private final Clock clock;

    DataIssueRound(DataIssues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${homeward.data-quality.poll:10m}")
    void goRound() {
        issues.look(clock.instant());
    }
}
