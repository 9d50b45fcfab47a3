package org.homeward.duties;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/** A full assessment is made by two or more people of different professions. (National Framework for NHS Continuing Healthcare.) */
public final class TwoProfessionsAssess implements AnswerRule {

    @Override
    public String form() {
        return "hold-assessment";
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        return answers.get("professions") instanceof Collection<?> several && several.size() > 1 ? List.of()
                : List.of(new Refusal("professions", "Name two or more different professions: the assessment is not complete"
                        + " with one alone."));
    }
}
