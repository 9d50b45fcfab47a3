package org.homeward.forms;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.PartOfForm;
import org.homeward.access.WhoIsAsking;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;
import org.homeward.tasks.RecordFacts;

/**
 * What colleagues answered before, or the hospital's own record says where that is newer, for those who are told whom it is
 * about. Whoever answers without knowing who the person is, such as a provider that was not chosen, learns nothing of what was
 * answered either; and what was answered of a safeguarding concern stays with those who are told what it is about.
 */
public final class EarlierAnswers {

    private final Answers answers;
    private final RecordFacts facts;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;
    private final PartOfForm forms;

    public EarlierAnswers(Answers answers, RecordFacts facts, AccessPolicy policy, WhoIsAsking asking, PartOfForm forms) {
        this.answers = answers;
        this.facts = facts;
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
        var known = new HashMap<>(answers.toQuestions(journey, questions));
        facts.newest(journey, questions).forEach((question, fact) -> known.merge(question, fact, EarlierAnswers::newer));
        known.values().removeIf(answer -> !forms.mayRead(permit, answer.source().task()));
        return known;
    }

    /** Whether the hospital's record says something else than was answered last. */
    public boolean changedByRecord(JourneyId journey, Collection<String> questions) {
        var answered = answers.toQuestions(journey, questions);
        return to(journey, questions).entrySet().stream().anyMatch(known -> !answered.containsKey(known.getKey())
                || !answered.get(known.getKey()).value().equals(known.getValue().value()));
    }

    private static Answer newer(Answer one, Answer other) {
        return other.answeredAt().isAfter(one.answeredAt()) ? other : one;
    }
}
