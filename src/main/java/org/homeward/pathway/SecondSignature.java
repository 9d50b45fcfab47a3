package org.homeward.pathway;

import java.util.List;
import java.util.Map;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Refusal;

/** Takes the second signature only from another person than the one who decided. */
public final class SecondSignature implements AnswerRule {

    private final Answers answers;

    public SecondSignature(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return "countersign-pathway";
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> given) {
        return List.of();
    }

    @Override
    public List<Refusal> check(JourneyId journey, String reference, Viewer author, Map<String, Object> given) {
        return PathwayChoice.ofHub(journey, answers).filter(choice -> choice.author().equals(author.userId())).isEmpty() ? List.of()
                : List.of(new Refusal("agree", "You decided this yourself, so somebody else has to countersign it. "
                        + "Ask a colleague who leads the hub to do this task."));
    }
}
