package org.homeward.flow;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.homeward.access.TeamCalendar;
import org.homeward.journey.London;
import org.homeward.journey.Stage;

/**
 * What decision {@code stuck} looks at.
 *
 * @param workingDaysInStage whole working days since the day of the last change of stage: Monday to Friday without bank holidays, neither
 *                           that day nor today counted. Last change on Thursday 6 March: 3 once Tuesday 11 March is over
 * @param needsTheBed        the last review found that the person meets the criteria to reside
 * @param pastTarget         a task is overdue
 * @param beyondUsual        something has been waited for longer than in 85 of 100 cases of its kind
 */
public record PaceFacts(Stage stage, int workingDaysInStage, boolean needsTheBed, boolean pastTarget, boolean beyondUsual) {

    /** The days after the first and before the last that somebody who works Monday to Friday works. */
    public static int workingDaysBetween(LocalDate first, LocalDate last) {
        return first.isBefore(last) ? (int) Stream.iterate(first.plusDays(1), day -> day.isBefore(last), day -> day.plusDays(1))
                .filter(day -> TeamCalendar.WORKING_DAYS.isOpen(day.atTime(12, 0).atZone(London.ZONE).toInstant())).count() : 0;
    }
}
