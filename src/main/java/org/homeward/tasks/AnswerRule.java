package org.homeward.tasks;

import java.util.List;
import java.util.Map;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** A rule on one form that needs more than the form to check, for example that an override carries its reason. */
public interface AnswerRule {

    String form();

    /** One refusal for each answer that cannot be taken; an empty list when all can. */
    List<Refusal> check(JourneyId journey, Map<String, Object> answers);

    /**
     * The same where it matters who answers, or which of several matters of the journey it is about.
     *
     * @param reference of the matter, as the process carries it; blank where the journey has but one
     */
    default List<Refusal> check(JourneyId journey, String reference, Viewer author, Map<String, Object> answers) {
        return check(journey, answers);
    }
}
