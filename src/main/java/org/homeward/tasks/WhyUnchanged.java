package org.homeward.tasks;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.TeamCalendar;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.OpenSteps.OpenStep;

/**
 * Fills in why nothing has changed since the last review: what has been waited for over a working day, or that the hospital
 * bed is still needed, or that a clinician has still to decide. The ward changes the sentence only where it is not true.
 */
public final class WhyUnchanged implements Prefill {

    private static final String REVIEW = "record-daily-review";
    private static final Duration LONG = Duration.ofDays(1);
    private static final Map<String, String> BY_STATUS = Map.of("meets", "The hospital bed is still needed.",
            "clinician-to-decide", "A clinician has still to decide whether the person can leave.",
            "clinician-to-explain", "The clinician has decided that the person stays.");

    private final OpenSteps steps;
    private final DecisionsTaken decisions;
    private final Clock clock;

    public WhyUnchanged(OpenSteps steps, DecisionsTaken decisions, Clock clock) {
        this.steps = steps;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String form() {
        return REVIEW;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        String why = StillOpen.besides(REVIEW, steps.of(journey)).stream().filter(this::isOld).map(OpenStep::unblock)
            .collect(Collectors.joining(" "));
        if (!why.isEmpty()) {
            return Map.of("whyUnchanged", "Still to happen: " + why);
        }
        return ofStatus(journey).map(sentence -> Map.<String, Object>of("whyUnchanged", sentence)).orElse(Map.of());
    }

    /** Somebody whose bed is needed waits for nobody, and each review asks the clinician anew. */
    private Optional<String> ofStatus(JourneyId journey) {
        return decisions.newest(journey, "reside-status").flatMap(taken -> taken.output("resideStatus"))
                .map(status -> BY_STATUS.get(status.toString()));
    }

    private boolean isOld(OpenStep step) {
        return !TeamCalendar.WORKING_DAYS.after(step.since(), LONG).isAfter(clock.instant());
    }
}
