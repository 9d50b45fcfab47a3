package org.homeward.capacity.store;

import org.homeward.capacity.ChaseCapacity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few minutes, on every node, which figures are to be asked for again. The second node finds that the mail has gone,
 * and one service that cannot be asked at this moment stops no other.
 */
@Component
@ConditionalOnProperty(name = "homeward.capacity.chase", matchIfMissing = true)
class CapacityRound {

    private static final Logger LOG = LoggerFactory.getLogger(CapacityRound.class);

    private final ChaseCapacity chasing;

    CapacityRound(ChaseCapacity chasing) {
        this.chasing = chasing;
    }

    @Scheduled(initialDelayString = "${homeward.capacity.poll:5m}", fixedDelayString = "${homeward.capacity.poll:5m}")
    void go() {
        chasing.due().forEach(service -> {
            try {
                chasing.ask(service);
            } catch (RuntimeException e) {
                LOG.warn("A service could not be asked for its capacity now; the next round tries again: {}", e.getClass().getSimpleName());
            }
        });
    }
}
