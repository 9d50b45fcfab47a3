package org.homeward.discharge;

import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/** Shows, to whoever sees to somebody who was turned away, what whoever turned them away has said. */
public final class TurnedAwayShown implements Prefill {

    private final SaidAfterLeaving said;

    public TurnedAwayShown(SaidAfterLeaving said) {
        this.said = said;
    }

    @Override
    public String form() {
        return SeeToTurnedAway.FORM;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("whatWasSaid", said.whyTurnedAway(journey).collect(Collectors.joining("\n")));
    }
}
