package org.homeward.tasks;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.OpenSteps.OpenStep;

/**
 * Shows in a form what else the journey waits for, whose it is and since when, so that nobody has to type it. Example:
 * "The therapist assesses what the person can do. (hospital, since Tuesday 10 March, 09:20)".
 */
public final class StillOpen implements Prefill {

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

    private final String form;
    private final String question;
    private final OpenSteps steps;

    public StillOpen(String form, String question, OpenSteps steps) {
        this.form = form;
        this.question = question;
        this.steps = steps;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        List<OpenStep> others = besides(form, steps.of(journey));
        return Map.of(question, others.isEmpty() ? "Nothing else is open."
            : others.stream().map(StillOpen::inWords).collect(Collectors.joining("\n")));
    }

    /** Whoever fills in a form does not wait for it. */
    static List<OpenStep> besides(String form, List<OpenStep> steps) {
        return steps.stream().filter(step -> !step.task().equals(Optional.of(form))).toList();
    }

    private static String inWords(OpenStep step) {
        return step.unblock() + " (" + step.owner().replace('-', ' ') + ", since "
            + SINCE.format(step.since().atZone(London.ZONE)) + ")";
    }
}
