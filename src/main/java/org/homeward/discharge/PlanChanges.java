package org.homeward.discharge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** What has changed about people's leaving since it is being prepared. Changes are only added. */
public interface PlanChanges {

    void add(PlanChange change);

    /** Oldest first. */
    List<PlanChange> of(JourneyId journey);

    /** The day on which the person is planned to leave, as it was said last; empty where nobody has said it. */
    Optional<LocalDate> plannedDay(JourneyId journey);

    void plan(JourneyId journey, LocalDate day);

    /** Nobody knows any more on which day the person leaves. */
    void forgetDay(JourneyId journey);
}
