package org.homeward.tasks;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.TeamCalendar;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.OpenSteps.OpenStep;

/**
 * Fills in why nothing has changed since the last review: what has been waited for over a working day, or that the hospital
 * bed is still needed. The ward changes the sentence only where it is not true.
 */
public final class WhyUnchanged implements Prefill {

    private static final String REVIEW = "record-daily-review";
    private static final Duration LONG = Duration.ofDays(1);

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
        return needsTheBed(journey) ? Map.of("whyUnchanged", "The hospital bed is still needed.") : Map.of();
    }

    private boolean needsTheBed(JourneyId journey) {
        return decisions.newest(journey, "reside-status").flatMap(taken -> taken.output("resideStatus"))
                .filter("meets"::equals).isPresent();
    }

    private boolean isOld(OpenStep step) {
        return !TeamCalendar.WORKING_DAYS.after(step.since(), LONG).isAfter(clock.instant());
    }
}
