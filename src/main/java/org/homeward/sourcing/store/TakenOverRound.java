package org.homeward.sourcing.store;

import org.homeward.sourcing.EndCare;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few minutes, on every node, whether care has begun that takes over from other care: the bed is free once care at home
 * begins, and not when it is arranged. The second node finds nothing to do, and one that cannot be ended at this moment stops no other.
 */
@Component
class TakenOverRound {

    private static final Logger LOG = LoggerFactory.getLogger(TakenOverRound.class);

    private final EndCare endCare;

    TakenOverRound(EndCare endCare) {
        this.endCare = endCare;
    }

    @Scheduled(initialDelayString = "${homeward.care.poll:5m}", fixedDelayString = "${homeward.care.poll:5m}")
    void go() {
        endCare.takenOver().forEach(offer -> {
            try {
                endCare.takenOver(offer);
            } catch (RuntimeException e) {
                LOG.warn("Care could not be ended now; the next round tries again: {}", e.getClass().getSimpleName());
            }
        });
    }
}
