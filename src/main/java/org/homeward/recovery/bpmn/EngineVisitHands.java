package org.homeward.recovery.bpmn;

import java.time.Clock;
import org.camunda.bpm.engine.TaskService;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.JourneyId;
import org.homeward.recovery.VisitHands;
import org.homeward.tasks.Waits;
import org.springframework.stereotype.Component;

/** Finds the open first visit of a journey, and gives it to one more team in the engine and on its worklist. */
@Component
class EngineVisitHands implements VisitHands {

    private final TaskService tasks;
    private final Waits waits;
    private final Relationships relationships;
    private final Clock clock;

    EngineVisitHands(TaskService tasks, Waits waits, Relationships relationships, Clock clock) {
        this.tasks = tasks;
        this.waits = waits;
        this.relationships = relationships;
        this.clock = clock;
    }

    @Override
    public void giveAsWell(JourneyId journey, String group, String because) {
        tasks.createTaskQuery().processInstanceBusinessKey(journey.value()).taskDefinitionKey("userTask_visitFirstTime").list().forEach(task -> {
            tasks.addCandidateGroup(task.getId(), group);
            waits.giveAsWell(task.getId(), group, because, clock.instant());
            relationships.relate(journey, group, RelationshipKind.TASK, because, clock.instant());
        });
    }
}
