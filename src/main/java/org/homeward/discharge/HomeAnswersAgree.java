package org.homeward.discharge;

import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/** No home is ready that the person cannot get into, that is cold, or where there is nothing to eat. */
public final class HomeAnswersAgree implements AnswerRule {

    private static final List<String> NEEDED = List.of("keys", "heating", "food");

    @Override
    public String form() {
        return "check-home-ready";
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        return "yes".equals(answers.get("homeReady")) && NEEDED.stream().anyMatch(need -> "no".equals(answers.get(need)))
                ? List.of(new Refusal("homeReady", "Answer “no” until the person can get in, it is warm and there is food for the first day."))
                : List.of();
    }
}
