package org.homeward.discharge;

import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/** Shows whoever tells the person and their contact what has changed. */
public final class ChangeToTell implements Prefill {

    private final UntoldChanges untold;

    public ChangeToTell(UntoldChanges untold) {
        this.untold = untold;
    }

    @Override
    public String form() {
        return LeavingItem.TOLD.task().orElseThrow();
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("whatChanged", untold.of(journey).stream().map(PlanChange::words).collect(Collectors.joining("\n")));
    }
}
