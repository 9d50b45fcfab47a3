package org.homeward.pathway;

import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/** Lets nobody agree to a proposal that is no longer what the tables would say: they are asked again first. */
public final class ProposalStillStands implements AnswerRule {

    private final String form;
    private final String question;
    private final String instead;
    private final FactsChanged changed;

    private ProposalStillStands(String form, String question, String instead, FactsChanged changed) {
        this.form = form;
        this.question = question;
        this.instead = instead;
        this.changed = changed;
    }

    /** Where the pathway is agreed. */
    public static ProposalStillStands whereAgreed(FactsChanged changed) {
        return new ProposalStillStands(PathwayChoice.AGREE, "pathway",
                "The rules propose anew within a minute: open the task again then.", changed);
    }

    /** Where it is signed for the second time. */
    public static ProposalStillStands whereSigned(FactsChanged changed) {
        return new ProposalStillStands("countersign-pathway", "agree",
                "Answer “No, please think again”, so that the rules propose anew.", changed);
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        if ("no-think-again".equals(answers.get(question))) {
            return List.of();
        }
        var facts = changed.since(journey);
        return facts.isEmpty() ? List.of() : List.of(new Refusal(question,
                "This has changed since it was proposed: " + String.join("; ", facts) + ". " + instead));
    }
}
