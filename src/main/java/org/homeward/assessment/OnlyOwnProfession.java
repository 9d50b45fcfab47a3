package org.homeward.assessment;

import java.util.List;
import java.util.Map;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/**
 * Lets earlier answers be called still true only by somebody of the profession that wrote them. Teams that cover for
 * others, and leads to whom a task falls where no team is found, may say that it is not known: then it is asked anew.
 * (Hazard H24.)
 */
public final class OnlyOwnProfession implements AnswerRule {

    private final EarlierSections earlier;

    public OnlyOwnProfession(EarlierSections earlier) {
        this.earlier = earlier;
    }

    @Override
    public String form() {
        return ConfirmedAnswers.FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        throw new IllegalStateException("Who confirms, and which section, has to be known");
    }

    @Override
    public List<Refusal> check(JourneyId journey, String section, Viewer author, Map<String, Object> answers) {
        if (!ConfirmedAnswers.STILL_TRUE.equals(answers.get("perSection"))) {
            return List.of();
        }
        return Section.of(section).flatMap(found -> earlier.newest(journey, found))
                .filter(found -> !found.section().mayStandAgain(found.profession()) || !author.is(found.profession()))
                .map(found -> List.of(new Refusal("perSection", "Choose “Not known”: these are answers of "
                        + found.profession().replace('-', ' ') + ", and only they can say that they are still true. "
                        + "They are asked anew then.")))
                .orElse(List.of());
    }
}
