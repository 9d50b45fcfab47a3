package org.homeward.pathway.store;

import org.homeward.pathway.AskAgain;
import org.homeward.pathway.OpenProposals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute, on every node, whether the facts behind an open proposal have changed. The second node finds
 * nothing to do, and one proposal that cannot be made anew at this moment stops no other.
 */
@Component
class AskAgainRound {

    private static final Logger LOG = LoggerFactory.getLogger(AskAgainRound.class);

    private final OpenProposals proposals;
    private final AskAgain askAgain;

    AskAgainRound(OpenProposals proposals, AskAgain askAgain) {
        this.proposals = proposals;
        this.askAgain = askAgain;
    }

    @Scheduled(initialDelayString = "${homeward.proposals.poll:60s}", fixedDelayString = "${homeward.proposals.poll:60s}")
    void go() {
        proposals.all().forEach(journey -> {
            try {
                askAgain.ifFactsChanged(journey);
            } catch (RuntimeException e) {
                LOG.warn("A proposal could not be made anew now; the next round tries again: {}", e.getClass().getSimpleName());
            }
        });
    }
}
