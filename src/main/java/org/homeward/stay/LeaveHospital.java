package org.homeward.stay;

import org.homeward.access.FollowJourney;

/** Ends a stay, and with it the time for which the person is counted as no longer needing the bed. The ward sees the journey a while yet. */
public final class LeaveHospital {

    private final Stays stays;
    private final NctrIntervals intervals;
    private final FollowJourney follow;

    public LeaveHospital(Stays stays, NctrIntervals intervals, FollowJourney follow) {
        this.stays = stays;
        this.intervals = intervals;
        this.follow = follow;
    }

    public void leave(Stay stay, Leaving leaving) {
        stays.close(stay.id(), leaving);
        intervals.close(stay.journey(), leaving.at(), "left");
        follow.leftHospital(stay.journey(), leaving.at());
    }
}
