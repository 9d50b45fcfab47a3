package org.homeward.stay.bpmn;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.stay.ActiveBeds;
import org.homeward.stay.BedRegister.RegisteredBed;
import org.springframework.stereotype.Component;

/** Asks decision {@code active-bed}. */
@Component
class ActiveBedTable implements ActiveBeds {

    private final DecisionService decisions;

    ActiveBedTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public String counts(RegisteredBed bed) {
        return decisions.evaluateDecisionTableByKey("active-bed", Variables.createVariables()
                        .putValue("bedState", bed.state().key()).putValue("staffed", bed.staffed())
                        .putValue("occupied", bed.occupied()))
                .getSingleResult().getEntry("counts");
    }
}
