package org.homeward.carepackage.bpmn;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.carepackage.UsualVisits;
import org.springframework.stereotype.Component;

/** Asks decision {@code visit-sizing}. */
@Component
class UsualVisitsTable implements UsualVisits {

    private static final List<String> READ = List.of("washingAndDressing", "transfers", "medicines", "eatingAndDrinking");

    private final DecisionService decisions;

    UsualVisitsTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Visit> of(Map<String, String> needs) {
        var asked = Variables.createVariables();
        READ.forEach(question -> asked.putValue(question, needs.get(question)));
        return decisions.evaluateDecisionTableByKey("visit-sizing", asked).getResultList().stream()
                .map(row -> new Visit((String) row.get("visit"), ((Number) row.get("minutes")).intValue(), ((Number) row.get("staff")).intValue()))
                .toList();
    }
}
