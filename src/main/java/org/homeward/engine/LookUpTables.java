package org.homeward.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Reads the tables that say whose a task is and when it is due. They are looked up for every task, so each answer is
 * remembered for its deployment, and no history is written.
 */
@Component
class LookUpTables {

    private final DmnEngine dmn = QuickTables.engine();
    private final Map<String, Group> groups = new ConcurrentHashMap<>();
    private final Map<String, Deadline> deadlines = new ConcurrentHashMap<>();

    /** @param leadGroup the profession that leads, where the process says one, for example {@code therapists} */
    Group group(String taskId, Optional<String> leadGroup, String deploymentId) {
        return groups.computeIfAbsent(deploymentId + "/" + taskId + "/" + leadGroup.orElse(""), key -> {
            var row = evaluate("task-groups", deploymentId, taskId, leadGroup);
            return new Group(row.getEntry("candidateGroup"), row.getEntry("scopedBy"));
        });
    }

    Deadline deadline(String taskId, String deploymentId) {
        return deadlines.computeIfAbsent(deploymentId + "/" + taskId, key -> {
            var row = evaluate("task-deadlines", deploymentId, taskId, Optional.empty());
            return new Deadline(((Number) row.getEntry("dueMinutes")).intValue(),
                    ((Number) row.getEntry("remindMinutes")).intValue(), row.getEntry("clock"),
                    row.getEntry("escalateTo"), row.getEntry("countFrom"));
        });
    }

    private DmnDecisionRuleResult evaluate(String decision, String deploymentId, String taskId,
                                           Optional<String> leadGroup) {
        var definition = Context.getProcessEngineConfiguration().getDeploymentCache()
                .findDeployedDecisionDefinitionByDeploymentAndKey(deploymentId, decision);
        return dmn.evaluateDecisionTable((DmnDecision) definition, Variables.putValue("taskId", taskId)
                .putValue("leadGroup", leadGroup.orElse(null)).putValue("urgent", false)).getSingleResult();
    }

    /** The role that does a task, and which organisation's members of it. */
    record Group(String role, String scopedBy) {
    }

    /** When a task is due: minutes on a clock. */
    record Deadline(int dueMinutes, int remindMinutes, String clock, String escalateTo, String countFrom) {
    }
}
