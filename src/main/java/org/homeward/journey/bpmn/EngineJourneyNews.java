package org.homeward.journey.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.homeward.journey.JourneyId;
import org.homeward.journey.JourneyNews;
import org.springframework.stereotype.Component;

/** Tells the processes of a journey by a message under its business key; all that wait for it hear it at once. */
@Component
class EngineJourneyNews implements JourneyNews {

    private final RuntimeService runtime;

    EngineJourneyNews(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public int tell(JourneyId journey, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(journey.value())
                .correlateAllWithResult().size();
    }

    @Override
    public boolean isAwaited(String message) {
        return runtime.createEventSubscriptionQuery().eventType("message").eventName(message).count() > 0;
    }
}
