package org.homeward.discharge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/** Takes “nothing to book” only from whoever needs nobody’s vehicle: a taxi or an ambulance does not come unasked. */
public final class TransportAnswersAgree implements AnswerRule {

    private static final Set<String> COMES_WHEN_BOOKED = Set.of("taxi", "patient-transport", "ambulance");

    @Override
    public String form() {
        return "book-transport";
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        return "not-needed".equals(answers.get("transportBooked")) && COMES_WHEN_BOOKED.contains(answers.getOrDefault("kind", ""))
                ? List.of(new Refusal("transportBooked", "Say whether it is booked: a taxi, patient transport or an ambulance has to be.")) : List.of();
    }
}
