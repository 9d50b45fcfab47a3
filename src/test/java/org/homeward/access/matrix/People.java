package org.homeward.access.matrix;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.JourneyId;
import org.homeward.processes.Scenarios;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** For each team somebody of its own, with a task of the team; somebody whom it may see; and somebody it has nothing to do with. */
final class People {

    private final Map<String, Somebody> known = new HashMap<>();
    private final Scenarios scenarios;
    private final TaskService tasks;
    private final Relationships relationships;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    People(Scenarios scenarios, TaskService tasks, Relationships relationships, TransactionTemplate transaction,
           JdbcClient jdbc, Clock clock) {
        this.scenarios = scenarios;
        this.tasks = tasks;
        this.relationships = relationships;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Somebody of(Role role, Relation relation) {
        return relation == Relation.UNRELATED || role.group().isEmpty() ? known.computeIfAbsent("nobody's", it -> admitted())
                : known.computeIfAbsent(role.name() + relation, it -> relatedTo(role.group().orElseThrow(), relation));
    }

    private Somebody relatedTo(String group, Relation relation) {
        var somebody = admitted();
        transaction.executeWithoutResult(status -> relationships.relate(new JourneyId(somebody.journey()),
                group, kind(group, relation), "For the matrix", clock.instant()));
        if (relation == Relation.OWN) {
            tasks.addCandidateGroup(somebody.task(), group);
            jdbc.sql("update task set group_id = :group where id = :id").param("group", group)
                    .param("id", somebody.task()).update();
        }
        return somebody;
    }

    private static RelationshipKind kind(String group, Relation relation) {
        return group.startsWith("care-providers.") ? RelationshipKind.CHOSEN
                : relation == Relation.OWN ? RelationshipKind.TASK : RelationshipKind.REFERRAL;
    }

    /** On a ward of another hospital site, so that no team of the matrix sees the person by itself. */
    private Somebody admitted() {
        var traveller = scenarios.admit(org.homeward.processes.Somebody.verified().onWard("SA2"));
        var task = traveller.task("record-daily-review");
        return new Somebody(traveller.journey().value(), task.getId(), task.getProcessInstanceId());
    }

    /** How somebody who asks is related to a person. */
    enum Relation { OWN, RELATED, UNRELATED }

    /** One person, by the numbers that addresses know. */
    record Somebody(String journey, String task, String processInstance) {
    }
}
