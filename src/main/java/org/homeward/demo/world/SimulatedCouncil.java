package org.homeward.demo.world;

import java.util.List;
import java.util.Objects;

/**
 * A council that does not exist, and who gives care there.
 *
 * @param key       as the register of organisations has it, for example {@code eastvale}
 * @param town      the last line of an address, for example {@code Eastvale}
 * @param districts first halves of its postcodes, of an area that does not exist, for example {@code NB2}
 * @param practices codes of its GP practices, for example {@code Y99001}
 * @param providers who gives care there
 */
public record SimulatedCouncil(String key, String town, List<String> districts, List<String> practices,
                               List<SimulatedProvider> providers) {

    public SimulatedCouncil {
        Objects.requireNonNull(key);
        Objects.requireNonNull(town);
        districts = List.copyOf(districts);
        practices = List.copyOf(practices);
        providers = List.copyOf(providers);
        if (districts.isEmpty() || practices.isEmpty() || providers.isEmpty()) {
            throw new IllegalArgumentException("A council needs districts, practices and providers");
        }
    }
}
