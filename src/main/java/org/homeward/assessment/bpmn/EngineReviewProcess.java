package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.homeward.assessment.ReviewProcess;
import org.homeward.assessment.Round;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/** Starts processes {@code ward-round}, {@code bed-review} and {@code clinician-decision}, and tells the journey by message what a review found. */
@Component
class EngineReviewProcess implements ReviewProcess {

    private static final String[] OPEN = {"userTask_recordDailyReview", "userTask_confirmBedState"};

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineReviewProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void begin(Round round) {
        runtime.createMessageCorrelation("round.begun").processInstanceBusinessKey(round.reference()).correlateStartMessage();
    }

    @Override
    public void ask(JourneyId journey) {
        if (tasks.createTaskQuery().processInstanceBusinessKey(journey.value()).taskDefinitionKeyIn(OPEN).count() == 0) {
            runtime.createMessageCorrelation("review.due").processInstanceBusinessKey(journey.value()).correlateStartMessage();
        }
    }

    @Override
    public void askClinician(JourneyId journey) {
        runtime.createMessageCorrelation("decision.due").processInstanceBusinessKey(journey.value()).correlateStartMessage();
    }

    @Override
    public int tell(JourneyId journey, String message, String lane) {
        var correlation = runtime.createMessageCorrelation(message).processInstanceBusinessKey(journey.value())
                .setVariable(ReviewVariables.LANE, lane);
        if (message.equals("residency.meetsAgain")) {
            correlation.setVariable(ReviewVariables.NEEDS_DESCRIBED, false);
        }
        return correlation.correlateAllWithResult().size();
    }
}
