package org.homeward.tasks;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.TeamCalendar;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.OpenSteps.OpenStep;

/**
 * Fills in why nothing has changed since the last review, once something has been waited for over a working day. The ward
 * changes the sentence only where it is not true.
 */
public final class WhyUnchanged implements Prefill {

    private static final String REVIEW = "record-daily-review";
    private static final Duration LONG = Duration.ofDays(1);

    private final OpenSteps steps;
    private final Clock clock;

    public WhyUnchanged(OpenSteps steps, Clock clock) {
        this.steps = steps;
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
        return why.isEmpty() ? Map.of() : Map.of("whyUnchanged", "Still to happen: " + why);
    }

    private boolean isOld(OpenStep step) {
        return !TeamCalendar.WORKING_DAYS.after(step.since(), LONG).isAfter(clock.instant());
    }
}
