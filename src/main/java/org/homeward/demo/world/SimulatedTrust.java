package org.homeward.demo.world;

import java.util.List;
import java.util.Objects;

/**
 * A hospital trust that does not exist, and those with whom it works.
 *
 * @param key       as the register of organisations has it, for example {@code northbridge}
 * @param name      for people to read
 * @param hub       the transfer-of-care hub that serves it
 * @param weight    how many people leave it, compared with the other trusts of the world
 * @param mix       how its people go home
 * @param wards     all wards of all sites, at least one of each {@link SimulatedWard.Kind}
 * @param councils  where its people live, the likeliest first
 */
public record SimulatedTrust(String key, String name, String hub, double weight, PathwayMix mix, List<SimulatedWard> wards,
                             List<SimulatedCouncil> councils) {

    public SimulatedTrust {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(hub);
        Objects.requireNonNull(mix);
        wards = List.copyOf(wards);
        councils = List.copyOf(councils);
        if (weight <= 0 || wards.isEmpty() || councils.isEmpty()) {
            throw new IllegalArgumentException("A trust needs people, wards and a council");
        }
    }
}
