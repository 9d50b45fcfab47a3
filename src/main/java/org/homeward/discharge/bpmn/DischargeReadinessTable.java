package org.homeward.discharge.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.homeward.discharge.Blocker;
import org.homeward.discharge.ReadinessTable;
import org.springframework.stereotype.Component;

/** Asks decision {@code discharge-readiness}. */
@Component
class DischargeReadinessTable implements ReadinessTable {

    private final DecisionService decisions;

    DischargeReadinessTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Blocker> blockers(Map<String, Object> facts) {
        return decisions.evaluateDecisionTableByKey("discharge-readiness", new HashMap<>(facts)).getResultList().stream()
                .map(row -> new Blocker((String) row.get("waitingFor"), (String) row.get("ownerGroup"), Boolean.TRUE.equals(row.get("followUp"))))
                .toList();
    }
}
