package org.homeward.stay;

import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All stays in hospital, and where the people lie or lay. */
public interface Stays {

    void open(Stay stay, StayLocation location);

    /** The newest stay that the hospital named so, open or not. */
    Optional<Stay> newest(Visit visit);

    /** The newest stay of a journey. */
    Optional<Stay> of(JourneyId journey);

    /** Where the person lies, or lay last. */
    Optional<StayLocation> location(StayId stay);

    /** Moves the person. The same spot as before changes nothing. */
    void place(StayId stay, StayLocation location);

    /** Closes an open stay. One that is closed stays as it is. */
    void close(StayId stay, Leaving leaving);

    /** Says that the stay never was. */
    void recordInError(StayId stay);
}
