package org.homeward.demo.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * What makes one world and no other: the same settings always give the same people on the same days.
 *
 * @param seed         any number; another one gives other people in the same places
 * @param from         the first London day on which somebody arrives
 * @param to           the last such day
 * @param leavingADay  how many adults leave hospital alive on an average day, over all trusts together; England: 9,888
 * @param trusts       who shares them, each by its {@link SimulatedTrust#weight() weight}
 */
public record WorldSettings(long seed, LocalDate from, LocalDate to, double leavingADay, List<SimulatedTrust> trusts) {

    public WorldSettings {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        trusts = List.copyOf(trusts);
        if (to.isBefore(from) || leavingADay <= 0 || trusts.isEmpty()) {
            throw new IllegalArgumentException("A world needs a day, somebody who leaves and a trust");
        }
    }

    /** How many days people arrive on. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }
}
