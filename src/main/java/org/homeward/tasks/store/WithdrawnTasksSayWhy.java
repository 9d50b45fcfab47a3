package org.homeward.tasks.store;

import org.homeward.journey.JourneyId;
import org.homeward.journey.WhenClosed;
import org.homeward.tasks.Waits;
import org.springframework.stereotype.Component;

/** Writes into the tasks that a closed journey has left behind why nobody has to do them any more. */
@Component
class WithdrawnTasksSayWhy implements WhenClosed {

    private final Waits waits;

    WithdrawnTasksSayWhy(Waits waits) {
        this.waits = waits;
    }

    @Override
    public void closed(JourneyId journey, String because) {
        waits.explainWithdrawal(journey, because);
    }
}
