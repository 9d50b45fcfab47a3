package org.homeward.access.bpmn;

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
    public void request(JourneyId journey, Matter matter, String reference) {
        if (matter == Matter.OPENING || !isBeingReviewed(journey, matter)) {
            runtime.createMessageCorrelation("record.reviewRequested").processInstanceBusinessKey(journey.value())
                    .setVariable(RecordReviewVariables.REVIEWED, matter.key())
                    .setVariable(RecordReviewVariables.REFERENCE, reference).correlateStartMessage();
        }
    }

    private boolean isBeingReviewed(JourneyId journey, Matter matter) {
        return runtime.createProcessInstanceQuery().processDefinitionKey("record-review")
                .processInstanceBusinessKey(journey.value())
                .variableValueEquals(RecordReviewVariables.REVIEWED, matter.key()).count() > 0;
    }
}
