package org.homeward.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/** Takes a reason for leaving by exception only where a consultant or registrar decided. (Local default.) */
public final class ExceptionNeedsSeniorClinician implements AnswerRule {

    private final SeniorClinicians seniors;

    public ExceptionNeedsSeniorClinician(SeniorClinicians seniors) {
        this.seniors = seniors;
    }

    @Override
    public String form() {
        return DailyReview.FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        var reason = answers.getOrDefault("exceptionReason", "none");
        var decidedBy = Optional.ofNullable(answers.get("decidedBy")).map(Object::toString);
        return reason.equals("none") || seniors.include(decidedBy) ? List.of() : List.of(new Refusal("decidedBy",
                "Name the consultant or registrar who decided: leaving while a criterion is met needs one of them."));
    }
}
