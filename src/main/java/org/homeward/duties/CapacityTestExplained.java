package org.homeward.duties;

import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Says in {@code assess-capacity} how the outcome follows from the answers, and what followed the last time. */
public final class CapacityTestExplained implements Prefill {

    private static final String RULE = "Capacity for this decision is missing only if there is an impairment, one of the four"
            + " answers is “no”, and the impairment is the cause. Otherwise the person has capacity and decides.";
    private static final Map<String, String> BEFORE = Map.of(
            "yes", " The last assessment found that capacity was missing.",
            "no", " The last assessment found that the person had capacity.");

    private final Answers answers;

    public CapacityTestExplained(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return CapacityTest.FORM;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("outcome", RULE + BEFORE.getOrDefault(CapacityTest.newest(journey, answers).lacksCapacity(), ""));
    }
}
