package org.homeward.stay;

/** Ends a stay, and with it the time for which the person is counted as no longer needing the bed. */
public final class LeaveHospital {

    private final Stays stays;
    private final NctrIntervals intervals;

    public LeaveHospital(Stays stays, NctrIntervals intervals) {
        this.stays = stays;
        this.intervals = intervals;
    }

    public void leave(Stay stay, Leaving leaving) {
        stays.close(stay.id(), leaving);
        intervals.close(stay.journey(), leaving.at(), "left");
    }
}
