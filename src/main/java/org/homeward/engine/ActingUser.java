package org.homeward.engine;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.homeward.access.Viewer;

/** Who has the engine do what it does now: the member who completes a task or opens its form. */
public final class ActingUser {

    private ActingUser() {
    }

    /** Empty where the engine goes on by itself, for example because a time has come. */
    public static Optional<Viewer> viewer() {
        return Optional.ofNullable(Context.getCommandContext().getAuthentication())
                .filter(who -> who.getUserId() != null)
                .map(who -> new Viewer(who.getUserId(), who.getGroupIds() == null ? Set.of()
                        : Set.copyOf(who.getGroupIds())));
    }
}
