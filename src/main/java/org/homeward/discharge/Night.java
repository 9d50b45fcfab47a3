package org.homeward.discharge;

import java.time.Instant;
import java.time.LocalTime;
import org.homeward.journey.London;

/** The hours in which nobody should leave hospital, by the clock in London. Local default. */
public final class Night {

    public static final LocalTime BEGINS = LocalTime.of(20, 0);
    public static final LocalTime ENDS = LocalTime.of(8, 0);

    private Night() {
    }

    /** Whether it is night at that moment: at 20:00 it is, at 08:00 it is not any more. */
    public static boolean isAt(Instant moment) {
        var time = moment.atZone(London.ZONE).toLocalTime();
        return !time.isBefore(BEGINS) || time.isBefore(ENDS);
    }
}
