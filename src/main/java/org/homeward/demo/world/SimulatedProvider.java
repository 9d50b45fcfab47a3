package org.homeward.demo.world;

import java.util.Objects;
import java.util.Set;

/**
 * Somebody invented who gives care.
 *
 * @param key   as the register of organisations has it, for example {@code brightwater}
 * @param types what it gives, codes of the list package-types, for example {@code home-care}
 */
public record SimulatedProvider(String key, Set<String> types) {

    public SimulatedProvider {
        Objects.requireNonNull(key);
        types = Set.copyOf(types);
    }
}
