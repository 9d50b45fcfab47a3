package org.homeward.carepackage.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.homeward.carepackage.CarePackageId;
import org.homeward.carepackage.HoldProcess;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TellJourney;
import org.homeward.journey.WhenClosed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Starts and tells the processes of held packages by messages under the journey's id, and does so once a journey has closed. */
@Component
@Order(EngineHoldProcess.AFTER_THE_CLOSING)
class EngineHoldProcess implements HoldProcess, WhenClosed {

    static final int AFTER_THE_CLOSING = Integer.MAX_VALUE;
    private static final String HOLD = "care-package-hold";
    private static final String MISSING = "care-not-in-place";

    private final RuntimeService runtime;
    private final TellJourney tellJourney;

    EngineHoldProcess(RuntimeService runtime, TellJourney tellJourney) {
        this.runtime = runtime;
        this.tellJourney = tellJourney;
    }

    @Override
    public void request(JourneyId journey, CarePackageId carePackage) {
        if (runs(HOLD, journey, carePackage)) {
            newsOf(journey);
        } else {
            start("carePackage.holdRequested", journey, carePackage);
        }
    }

    @Override
    public void newsOf(JourneyId journey) {
        runtime.createMessageCorrelation("carePackage.newsOfStay").processInstanceBusinessKey(journey.value()).correlateAllWithResult();
    }

    /** Where a task asks for the same word, the process is not waiting for a message; it then looks anew, and the task goes. */
    @Override
    public void providerAnswered(JourneyId journey, CarePackageId carePackage) {
        var heard = runtime.createMessageCorrelation("carePackage.providerAnswered").processInstanceBusinessKey(journey.value())
                .processInstanceVariableEquals(HoldVariables.REFERENCE, carePackage.value()).correlateAllWithResult();
        if (heard.isEmpty()) {
            newsOf(journey);
        }
    }

    /** Whoever agrees the pathway is asked on new facts; once it is agreed, the journey goes back to the hub. */
    @Override
    public void lapsed(JourneyId journey) {
        tellJourney.tell(journey, "carePackage.lapsed", "process:" + HOLD);
    }

    @Override
    public void careMissing(JourneyId journey, CarePackageId carePackage) {
        if (!runs(MISSING, journey, carePackage)) {
            start("carePackage.careMissed", journey, carePackage);
        }
    }

    @Override
    public void careInPlace(JourneyId journey, CarePackageId carePackage) {
        runtime.createMessageCorrelation("carePackage.careConfirmed").processInstanceBusinessKey(journey.value())
                .processInstanceVariableEquals(HoldVariables.REFERENCE, carePackage.value()).correlateAllWithResult();
    }

    @Override
    public void closed(JourneyId journey, String because) {
        newsOf(journey);
    }

    private boolean runs(String process, JourneyId journey, CarePackageId carePackage) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(process).processInstanceBusinessKey(journey.value())
                .variableValueEquals(HoldVariables.REFERENCE, carePackage.value()).count() > 0;
    }

    private void start(String message, JourneyId journey, CarePackageId carePackage) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(journey.value())
                .setVariable(HoldVariables.REFERENCE, carePackage.value()).correlateStartMessage();
    }
}
