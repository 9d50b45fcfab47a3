package org.homeward.discharge;

import java.time.Instant;
import org.homeward.journey.JourneyId;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.NctrIntervals.NctrInterval;

/** Whether the leaving that is being prepared was called off before: the person has not needed the hospital bed in between. */
public final class CalledOffBefore {

    private final CalledOffLeavings calledOff;
    private final NctrIntervals intervals;

    public CalledOffBefore(CalledOffLeavings calledOff, NctrIntervals intervals) {
        this.calledOff = calledOff;
        this.intervals = intervals;
    }

    public boolean was(JourneyId journey) {
        var since = intervals.newest(journey).map(NctrInterval::beganAt).orElse(Instant.MIN);
        return calledOff.newest(journey).filter(it -> it.at().isAfter(since)).isPresent();
    }
}
