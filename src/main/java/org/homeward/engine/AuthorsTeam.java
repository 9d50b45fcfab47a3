package org.homeward.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.homeward.access.Viewer;

/** Finds in which kind of work somebody does a task: that of the author's team which has it. */
final class AuthorsTeam {

    private AuthorsTeam() {
    }

    /** For example {@code therapists}; of several the first by name. Empty where the author is in none of the task's teams. */
    static Optional<String> profession(TaskEntity task, Viewer author) {
        Set<String> teams = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(author.groups()::contains)
                .collect(Collectors.toSet());
        return teams.stream().map(team -> team.substring(0, Math.max(0, team.indexOf('.')))).sorted().findFirst();
    }
}
