package org.homeward.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.stay.Visit;

/** All times in emergency departments. */
public interface Attendances {

    /** @param ward the department, as a ward that is known here */
    void open(Attendance attendance, Optional<String> ward);

    /** Every attendance that the hospital named so, by arrival. */
    List<Attendance> all(Visit visit);

    Optional<Attendance> of(JourneyId journey);

    /** Corrects when the person arrived, and in which department they are. */
    void correct(JourneyId journey, Instant arrivedAt, Optional<String> ward);

    /** The person has left the department. One who left before is corrected. */
    void leave(JourneyId journey, Instant at);

    /** The person is in the department still. */
    void reopen(JourneyId journey);

    /** Says that the attendance never was. */
    void recordInError(JourneyId journey);

    /**
     * When the person was admitted out of this attendance: under its visit, or under another one of the same trust, at the
     * latest an hour after they left the department.
     *
     * @param leftAt when they left it, as far as the hospital has said
     */
    Optional<Instant> admissionOutOf(JourneyId attendance, Optional<Instant> leftAt);

    /** The visits of the attendances out of which this stay may have come: those of its person that are not long ago. */
    List<Visit> before(JourneyId stay);
}
