package org.homeward.tasks.store;

import java.time.Clock;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.OpenSteps;
import org.homeward.tasks.StillOpen;
import org.homeward.tasks.WhyUnchanged;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows in the daily review and before leaving what is still open. */
@Configuration(proxyBeanMethods = false)
class StillOpenConfiguration {

    @Bean
    StillOpen delayReasonsInReview(OpenSteps steps) {
        return new StillOpen("record-daily-review", "delayReasons", steps);
    }

    @Bean
    WhyUnchanged whyUnchangedInReview(OpenSteps steps, DecisionsTaken decisions, Clock clock) {
        return new WhyUnchanged(steps, decisions, clock);
    }

    @Bean
    StillOpen blockersSeenBeforeLeaving(OpenSteps steps) {
        return new StillOpen("confirm-leaving", "blockersSeen", steps);
    }
}
