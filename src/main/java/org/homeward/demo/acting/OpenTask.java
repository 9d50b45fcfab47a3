package org.homeward.demo.acting;

import java.util.Objects;

/**
 * A task that somebody of a team has to do.
 *
 * @param id    the engine's
 * @param kind  kebab-case, the same as its form, for example {@code agree-pathway}
 * @param group the team that it is for, for example {@code hub-case-managers.northbridge-hub}
 * @param about whom it is about: the journey, or what a provider knows instead
 */
public record OpenTask(String id, String kind, String group, String about) {

    public OpenTask {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(group);
        Objects.requireNonNull(about);
    }

    /** Whether it says nothing of who it is about. */
    public boolean isNameless() {
        return Providers.NAMELESS.contains(kind);
    }
}
