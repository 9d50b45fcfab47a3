package org.homeward.tasks;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/**
 * A task as its teams have it now: whose it is, who holds it, and until when it stands.
 *
 * @param id     the engine's task
 * @param name   for example "Agree the discharge pathway"
 * @param team   the team whose task it is, for example {@code hub-case-managers.northbridge-hub}
 * @param teams  that team and those that cover for it
 * @param holder who has taken it
 */
public record SharedTask(String id, JourneyId journey, String name, String team, Set<String> teams, Optional<Holder> holder,
                         Instant dueAt, boolean open) {

    public SharedTask {
        teams = Set.copyOf(teams);
    }

    public boolean isFor(Viewer viewer) {
        return viewer.groups().stream().anyMatch(teams::contains);
    }

    public boolean isHeldBy(String userId) {
        return holder.filter(who -> who.userId().equals(userId)).isPresent();
    }

    /** The colleague who holds it, as people call them; empty where nobody does or the viewer does. */
    public Optional<String> heldByAnother(Viewer viewer) {
        return holder.filter(who -> !who.userId().equals(viewer.userId())).map(Holder::name);
    }

    /** Who has taken a task. */
    public record Holder(String userId, String name) {
    }
}
