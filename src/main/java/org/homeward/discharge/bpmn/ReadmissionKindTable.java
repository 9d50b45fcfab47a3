package org.homeward.discharge.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.discharge.ReadmissionTable;
import org.springframework.stereotype.Component;

/** Asks decision {@code readmission-kind}. */
@Component
class ReadmissionKindTable implements ReadmissionTable {

    private final DecisionService decisions;

    ReadmissionKindTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Kind of(Optional<String> admissionMethod, long hours, boolean isAgreedDestination) {
        var row = decisions.evaluateDecisionTableByKey("readmission-kind", Variables.putValue("admissionMethod", admissionMethod.orElse(null))
                .putValue("hoursSinceLeaving", hours).putValue("isAgreedDestination", isAgreedDestination)).getSingleResult();
        return new Kind(row.getEntry("isReadmission"), row.getEntry("isFailedDischarge"));
    }
}
