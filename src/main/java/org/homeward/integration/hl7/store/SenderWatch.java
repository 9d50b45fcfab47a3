package org.homeward.integration.hl7.store;

import org.homeward.integration.hl7.WatchSenders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks twice a minute, on every node, whether a sender has fallen silent. */
@Component
class SenderWatch {

    private final WatchSenders watch;
    private final TransactionTemplate transaction;

    SenderWatch(WatchSenders watch, PlatformTransactionManager transactions) {
        this.watch = watch;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void look() {
        transaction.executeWithoutResult(status -> watch.look());
    }
}
