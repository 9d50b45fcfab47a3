package org.homeward.forms;

import java.util.Collection;
import java.util.Map;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.WhoIsAsking;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/**
 * What colleagues answered before, for those who are told whom it is about. Whoever answers without knowing who the person
 * is, such as a provider that was not chosen, learns nothing of what was answered either.
 */
public final class EarlierAnswers {

    private final Answers answers;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;

    public EarlierAnswers(Answers answers, AccessPolicy policy, WhoIsAsking asking) {
        this.answers = answers;
        this.policy = policy;
        this.asking = asking;
    }

    /** The newest answer to each of these questions, by question. */
    public Map<String, Answer> to(JourneyId journey, Collection<String> questions) {
        return policy.permit(asking.viewer(), journey).shows(Part.IDENTITY) ? answers.toQuestions(journey, questions) : Map.of();
    }
}
