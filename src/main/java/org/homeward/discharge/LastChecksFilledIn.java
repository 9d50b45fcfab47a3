package org.homeward.discharge;

import java.util.HashMap;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/** Shows in the last checks what the ward has answered one by one before. */
public final class LastChecksFilledIn implements Prefill {

    private final TickLastChecks checks;

    public LastChecksFilledIn(TickLastChecks checks) {
        this.checks = checks;
    }

    @Override
    public String form() {
        return ConfirmLeaving.FORM;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return new HashMap<>(checks.soFar(journey));
    }
}
