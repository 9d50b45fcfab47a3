package org.homeward.tasks;

import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;

/** A rule on one form that needs more than the form to check, for example that an override carries its reason. */
public interface AnswerRule {

    String form();

    /** One refusal for each answer that cannot be taken; an empty list when all can. */
    List<Refusal> check(JourneyId journey, Map<String, Object> answers);
}
