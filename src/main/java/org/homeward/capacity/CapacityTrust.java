package org.homeward.capacity;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says how far a figure of some age can be trusted. The rule stands in decision {@code capacity-trust}. */
public interface CapacityTrust {

    /**
     * @param ageHours whole hours since it was said
     * @param kind     code of the list {@code package-types}
     */
    Trust asked(long ageHours, String kind, Source source);

    /** The same for many. */
    default Map<Said, Trust> asked(Set<Said> many) {
        return many.stream().collect(Collectors.toMap(Function.identity(), it -> asked(it.ageHours(), it.kind(), it.source())));
    }

    /** What trust depends on. */
    record Said(long ageHours, String kind, Source source) {
    }
}
