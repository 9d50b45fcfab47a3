package org.homeward.discharge.bpmn;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.homeward.journey.Journey;

/** The variables of the way home and of leaving: codes and answers of a closed list, nothing of a person. */
final class LeavingVariables {

    /** Each is the answer of a task of the same meaning, or known before anybody was asked. */
    private static final List<String> SETTLED = List.of("medicinesReady", "transportBooked", "equipmentInPlace", "communityNursingAccepted",
            "homeReady", "fundingAgreed");

    private LeavingVariables() {
    }

    static void known(DelegateExecution execution, Map<String, Object> facts) {
        SETTLED.forEach(fact -> execution.setVariableLocal(fact, facts.get(fact)));
        execution.setVariableLocal("noteIsNeeded", !"not-needed".equals(facts.get("providerNoteAcknowledged")));
    }

    static void pathwayIsAgreed(DelegateExecution execution, boolean agreed) {
        execution.setVariableLocal("pathwayIsAgreed", agreed);
    }

    static void pathway(DelegateExecution execution, Journey journey) {
        execution.setVariableLocal("pathway", journey.pathway().orElse("P0"));
    }

    static void pathwayStands(DelegateExecution execution, boolean stands) {
        execution.setVariableLocal("pathwayStands", stands);
    }

    static void careToFind(DelegateExecution execution, boolean toFind) {
        execution.setVariableLocal("careToFind", toFind);
    }

    static void openAtLeaving(DelegateExecution execution, boolean open) {
        execution.setVariableLocal("openAtLeaving", open);
    }
}
