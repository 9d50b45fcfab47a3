package org.homeward.carepackage;

import java.time.Instant;
import org.homeward.tasks.PlannedLeaving;

/** From when somebody whose care is on hold is at home again: no visit before that is one that they need. */
public final class HomeFrom {

    private final PlannedLeaving planned;

    public HomeFrom(PlannedLeaving planned) {
        this.planned = planned;
    }

    /** Now for whoever has left, and for whoever may leave at any moment because nobody has planned it. */
    Instant of(Hold hold, Instant now) {
        return hold.isAtHome() ? now : hold.newestStay().flatMap(stay -> planned.atTheEarliest(stay.journey(), now)).orElse(now);
    }
}
