package org.homeward.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One person's way home, from admission to closed.
 *
 * @param pathway          the agreed pathway, P0 to P3, once a person has agreed it
 * @param dischargeReadyOn London date on which the last period without need of an acute bed began
 * @param outcome          how it ended, in the words of the end event that closed it
 */
public record Journey(JourneyId id, Stage stage, Setting setting, Optional<String> pathway,
                      Optional<LocalDate> dischargeReadyOn, Instant openedAt, Optional<Instant> closedAt,
                      Optional<String> outcome) {

    public Journey {
        Objects.requireNonNull(id);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(setting);
        Objects.requireNonNull(openedAt);
    }

    public static Journey opened(JourneyId id, Setting setting, Instant at) {
        return begun(id, Stage.ADMITTED, setting, at);
    }

    /** Somebody has come to an emergency department; nobody has been admitted. */
    public static Journey attending(JourneyId id, Setting setting, Instant at) {
        return begun(id, Stage.ATTENDING, setting, at);
    }

    private static Journey begun(JourneyId id, Stage stage, Setting setting, Instant at) {
        return new Journey(id, stage, setting, Optional.empty(), Optional.empty(), at, Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
