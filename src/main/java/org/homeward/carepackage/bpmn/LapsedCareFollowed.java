package org.homeward.carepackage.bpmn;

import org.homeward.carepackage.FollowHold;
import org.homeward.journey.JourneyId;
import org.homeward.journey.WhenClosed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looks at care that has lapsed once its person has left: nothing else would notice that nobody comes. */
@Component
@Order(EngineHoldProcess.AFTER_THE_CLOSING)
class LapsedCareFollowed implements WhenClosed {

    private final FollowHold followHold;

    LapsedCareFollowed(FollowHold followHold) {
        this.followHold = followHold;
    }

    @Override
    public void closed(JourneyId journey, String because) {
        followHold.closed(journey);
    }
}
