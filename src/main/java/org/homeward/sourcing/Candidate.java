package org.homeward.sourcing;

import java.util.Comparator;
import java.util.Objects;
import org.homeward.capacity.CareService;

/**
 * A service, and whether it is asked for the care that is looked for.
 *
 * @param because why it is in this ring, as the broker reads it
 * @param score   {@link Score#NONE} where it is left out
 */
public record Candidate(CareService service, Ring ring, String because, Score score) {

    /** The near ring first, the best of each ring first; among equals by name. */
    static final Comparator<Candidate> IN_ORDER = Comparator.comparing(Candidate::ring)
            .thenComparing(it -> it.score().total(), Comparator.reverseOrder())
            .thenComparing(it -> it.service().name()).thenComparing(it -> it.service().ref());

    public Candidate {
        Objects.requireNonNull(service);
        Objects.requireNonNull(ring);
        Objects.requireNonNull(because);
        Objects.requireNonNull(score);
    }

    public boolean isAsked() {
        return ring != Ring.LEFT_OUT;
    }
}
