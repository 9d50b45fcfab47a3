package org.homeward.recovery.bpmn;

import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.recovery.ReviewPlan;
import org.springframework.stereotype.Component;

/** Asks decision {@code review-plan} in its newest version. */
@Component
class ReviewPlanTable implements ReviewPlan {

    private final DecisionService decisions;

    ReviewPlanTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Entry> of(String pathway) {
        return decisions.evaluateDecisionTableByKey("review-plan", Variables.createVariables().putValue("pathway", pathway)).getResultList().stream()
                .map(row -> new Entry((String) row.get("taskId"), ((Number) row.get("day")).intValue())).toList();
    }
}
