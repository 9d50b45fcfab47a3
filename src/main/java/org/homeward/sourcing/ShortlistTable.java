package org.homeward.sourcing;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says which services may be asked. The rule stands in decision {@code provider-shortlist}. */
public interface ShortlistTable {

    /** The answer for each. */
    Map<Fit, Answer> of(Set<Fit> fits);

    /** @param because a short sentence for the broker */
    record Answer(Ring ring, String because) {

        public Answer {
            Objects.requireNonNull(ring);
            Objects.requireNonNull(because);
        }
    }
}
