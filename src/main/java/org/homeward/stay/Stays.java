package org.homeward.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All stays in hospital, and where the people lie or lay. */
public interface Stays {

    void open(Stay stay, StayLocation location);

    /** The newest stay that the hospital named so, open or not. */
    Optional<Stay> newest(Visit visit);

    /** Every stay that the hospital named so, by admission. */
    List<Stay> all(Visit visit);

    /** The newest stay of a journey. */
    Optional<Stay> of(JourneyId journey);

    /** Where the person lies, or lay last. */
    Optional<StayLocation> location(StayId stay);

    /** Where the person lay, one place after the other. */
    List<StayLocation> locations(StayId stay);

    /** Says anew where the person lay, one place after the other. */
    void lay(StayId stay, List<StayLocation> locations);

    /** Moves the person. The same spot as before changes nothing. */
    void place(StayId stay, StayLocation location);

    /** Closes an open stay. One that is closed stays as it is. */
    void close(StayId stay, Leaving leaving);

    /** Says that the stay never was. */
    void recordInError(StayId stay);

    /** The person is still there after all. */
    void reopen(StayId stay);

    /** Corrects when a stay began and, where it has ended, how. */
    void correct(StayId stay, Instant admittedAt, Optional<Leaving> leaving);

    /** How the person was admitted, by code of the NHS Data Dictionary; empty where nobody says. */
    Optional<String> admissionMethod(StayId stay);

    /** Notes how the person was admitted, by code of the NHS Data Dictionary, or that nobody says. */
    void noteMethod(StayId stay, Optional<String> admissionMethod);

    /** Notes on which day the person is expected to leave, or that nobody says. */
    void expect(StayId stay, Optional<LocalDate> day);
}
