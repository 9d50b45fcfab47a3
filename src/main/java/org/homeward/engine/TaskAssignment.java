package org.homeward.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the team, the reminder and the due time of a task from the decisions task-groups and task-deadlines. */
@Component
class TaskAssignment {

    private final ObjectProvider<Journeys> journeys;
    private final LookUpTables tables;

    TaskAssignment(ObjectProvider<Journeys> journeys, LookUpTables tables) {
        this.journeys = journeys;
        this.tables = tables;
    }

    Assigned of(String taskId, JourneyId journey, String deploymentId, Instant now) {
        var team = tables.group(taskId, deploymentId);
        var deadline = tables.deadline(taskId, deploymentId);
        var setting = journeys.getObject().find(journey)
                .orElseThrow(() -> new IllegalStateException("No journey " + journey)).setting();
        var scope = scope(setting, team.scopedBy());
        var group = scope.map(organisation -> team.role() + "." + organisation)
                .or(() -> setting.hub().map(hub -> "hub-leads." + hub)).orElse("administrators.homeward");
        return new Assigned(group, deadline.escalateTo(), now.plus(Duration.ofMinutes(deadline.remindMinutes())),
                now.plus(Duration.ofMinutes(deadline.dueMinutes())), scope.isEmpty());
    }

    private static Optional<String> scope(Setting setting, String scopedBy) {
        return switch (scopedBy) {
            case "ward" -> setting.ward();
            case "hub" -> setting.hub();
            case "council" -> setting.council();
            case "trust" -> setting.trust();
            default -> Optional.empty();
        };
    }

    /** Whose a task is and by when. */
    record Assigned(String group, String escalateTo, Instant remindAt, Instant dueAt, boolean organisationMissing) {
    }
}
