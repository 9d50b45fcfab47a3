package org.homeward.flow;

import java.time.Instant;

/**
 * A task that a team has to do, with its times.
 *
 * @param id      the engine's task, for the link into Tasklist
 * @param taskId  kebab-case name of the kind of task, for example {@code agree-pathway}
 * @param groupId role.organisation, for example {@code hub-case-managers.northbridge-hub}
 * @param team    what people call that team
 */
public record TeamTask(String id, String taskId, String name, String groupId, String team, Instant remindAt,
                       Instant dueAt) {

    public Lateness lateness(Instant now) {
        return Lateness.of(remindAt, dueAt, now);
    }
}
