package org.homeward.discharge;

import java.util.List;
import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Fills in, for whoever orders equipment, what the therapist found to be needed. All of it may be changed. */
public final class EquipmentFilledIn implements Prefill {

    static final String FORM = "order-equipment";

    private static final List<AnswerSource> NEEDED = List.of(new AnswerSource("assess-therapy", "equipment"));

    private final Answers answers;

    public EquipmentFilledIn(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return answers.newest(journey, NEEDED).map(answer -> Map.of("items", answer.value())).orElse(Map.of());
    }
}
