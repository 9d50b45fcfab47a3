package org.homeward.discharge;

import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/** Medicines that have changed are ready only once the person holds the list that says so. */
public final class MedicineAnswersAgree implements AnswerRule {

    @Override
    public String form() {
        return "prepare-medicines";
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        return "yes".equals(answers.get("medicinesReady")) && "no".equals(answers.get("copyWithPerson")) && answers.containsKey("changes")
                ? List.of(new Refusal("copyWithPerson", "Give the person their copy of the list first: their medicines have changed.")) : List.of();
    }
}
