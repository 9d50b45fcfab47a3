package org.homeward.forms;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.PartOfForm;
import org.homeward.access.WhoIsAsking;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/**
 * What colleagues answered before, for those who are told whom it is about. Whoever answers without knowing who the person
 * is, such as a provider that was not chosen, learns nothing of what was answered either; and what was answered of a
 * safeguarding concern stays with those who are told what it is about.
 */
public final class EarlierAnswers {

    private final Answers answers;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;
    private final PartOfForm forms;

    public EarlierAnswers(Answers answers, AccessPolicy policy, WhoIsAsking asking, PartOfForm forms) {
        this.answers = answers;
        this.policy = policy;
        this.asking = asking;
        this.forms = forms;
    }

    /** The newest answer to each of these questions, by question. */
    public Map<String, Answer> to(JourneyId journey, Collection<String> questions) {
        var permit = policy.permit(asking.viewer(), journey);
        if (!permit.shows(Part.IDENTITY)) {
            return Map.of();
        }
        return answers.toQuestions(journey, questions).entrySet().stream()
                .filter(answer -> forms.mayRead(permit, answer.getValue().source().task()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
