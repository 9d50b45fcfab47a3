package org.homeward.duties;

import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/** Shows, when support is closed, whether continuing healthcare is still to be decided: closing the journey ends it undecided. */
public final class HealthcareStandingShown implements Prefill {

    private final Duties duties;

    public HealthcareStandingShown(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String form() {
        return "close-recovery";
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("healthcareStanding", duties.isOpen(journey, DutyKind.CONTINUING_HEALTHCARE)
                ? "Not decided yet. If support ends now, nobody decides it in this journey."
                : duties.has(journey, DutyKind.CONTINUING_HEALTHCARE) ? "Decided." : "Nobody has seen a need for it.");
    }
}
