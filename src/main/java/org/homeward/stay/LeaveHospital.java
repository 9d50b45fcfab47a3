package org.homeward.stay;

import org.homeward.access.FollowJourney;

/** Ends a stay, and with it the time for which the person is counted as no longer needing the bed. The ward sees the journey a while yet. */
public final class LeaveHospital {

    private final Stays stays;
    private final NctrIntervals intervals;
    private final FollowJourney follow;
    private final StayEvents events;

    public LeaveHospital(Stays stays, StayEvents events, NctrIntervals intervals, FollowJourney follow) {
        this.stays = stays;
        this.events = events;
        this.intervals = intervals;
        this.follow = follow;
    }

    /** Somebody here, or a system other than the hospital's feed, has said so: it is kept with what the hospital says. */
    public void leave(Stay stay, Leaving leaving, StayEvent.Kind kind, StayEvent.Word word) {
        var details = kind == StayEvent.Kind.DIED ? StayEvent.Details.NONE : StayEvent.Details.of(leaving);
        events.add(new StayEvent(0, stay.visit(), kind, leaving.at(), word, details));
        leave(stay, leaving);
    }

    public void leave(Stay stay, Leaving leaving) {
        stays.close(stay.id(), leaving);
        intervals.close(stay.journey(), leaving.at(), "left");
        follow.leftHospital(stay.journey(), leaving.at());
    }
}
