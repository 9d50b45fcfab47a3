package org.homeward.stay;

import java.util.Objects;
import org.homeward.stay.BedRegister.RegisteredBed;

/** Says whether a bed counts today, and why. The rule stands in decision {@code active-bed}. */
public interface ActiveBeds {

    Answer of(RegisteredBed bed);

    /** {@code active}, {@code inactive}, or {@code check} where somebody lies in a bed that is not open and staffed. */
    default String counts(RegisteredBed bed) {
        return of(bed).counts();
    }

    /**
     * What the table says of one bed.
     *
     * @param counts  {@code active}, {@code inactive} or {@code check}
     * @param because the description of the rule that fitted
     */
    record Answer(String counts, String because) {

        public Answer {
            Objects.requireNonNull(counts);
            Objects.requireNonNull(because);
        }
    }
}
