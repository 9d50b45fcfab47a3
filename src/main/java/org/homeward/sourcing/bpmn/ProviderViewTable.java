package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.sourcing.ProviderView;
import org.springframework.stereotype.Component;

/** Asks decision {@code provider-view}; what no row allows is hidden. */
@Component
class ProviderViewTable implements ProviderView {

    private final DecisionService decisions;

    ProviderViewTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean sees(String offerState, String section, boolean consent) {
        return decisions.evaluateDecisionTableByKey("provider-view", Variables.createVariables().putValue("offerState", offerState)
                .putValue("section", section).putValue("consentForAssessment", consent)).collectEntries("may").contains("see");
    }
}
