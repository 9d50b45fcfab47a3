package org.homeward.journey.store;

import org.homeward.journey.TellJourney;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells, once a minute, what nobody waited for before to those who wait for it now. */
@Component
class KeptNewsRound {

    private final TellJourney tellJourney;

    KeptNewsRound(TellJourney tellJourney) {
        this.tellJourney = tellJourney;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1M")
    void go() {
        tellJourney.tellAgain();
    }
}
