package org.homeward.stay;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The beds of every ward: site, ward, bay and bed, with their state, and whether somebody lies there. */
public interface BedRegister {

    /** The beds of a ward, by bay and name. Empty where there is no such ward. */
    List<RegisteredBed> of(String ward);

    /** Notes the state of a bed and whether it is staffed. A bed that is not in the register stays unknown. */
    void note(String ward, String bed, State state, boolean staffed);

    /** Whether a bed can be used, and else why not. */
    enum State {
        OPEN, CLOSED, CLOSED_INFECTION, CLOSED_ESTATES;

        /** The word used in tables. Example: {@code closed-infection}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * One bed.
     *
     * @param bay      empty text where the ward has none, or it is not known
     * @param occupied whether the hospital says that somebody lies there now
     */
    record RegisteredBed(String ward, String bay, String name, State state, boolean staffed, boolean occupied) {

        public RegisteredBed {
            Objects.requireNonNull(ward);
            Objects.requireNonNull(bay);
            Objects.requireNonNull(name);
            Objects.requireNonNull(state);
        }
    }
}
