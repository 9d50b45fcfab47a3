package org.homeward.access.bpmn;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.access.RecordReviews;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/** Starts process {@code record-review} by message {@code record.reviewRequested}, under the journey's id. */
@Component
class EngineRecordReviews implements RecordReviews {

    private final RuntimeService runtime;

    EngineRecordReviews(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void request(JourneyId journey, UUID opening) {
        runtime.createMessageCorrelation("record.reviewRequested").processInstanceBusinessKey(journey.value())
                .setVariable(RecordReviewVariables.REFERENCE, opening.toString()).correlateStartMessage();
    }
}
