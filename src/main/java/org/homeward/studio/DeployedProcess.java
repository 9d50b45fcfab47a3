package org.homeward.studio;

import java.time.Instant;
import java.util.Objects;

/**
 * A process as it runs now: the newest version of its model.
 *
 * @param id            for example {@code pathway-selection}
 * @param name          what its owner calls it
 * @param documentation what its owner wrote about it; empty where nothing
 */
public record DeployedProcess(String id, String name, String documentation, int version, Instant deployedAt) {

    public DeployedProcess {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(documentation);
        Objects.requireNonNull(deployedAt);
    }
}
