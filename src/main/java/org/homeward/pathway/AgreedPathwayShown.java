package org.homeward.pathway;

import java.util.ArrayList;
import java.util.Map;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Prefill;

/** Shows in a form which pathway was chosen, by whom and why, beside what the tables proposed. */
public final class AgreedPathwayShown implements Prefill {

    private final String form;
    private final Answers answers;
    private final DecisionsTaken decisions;
    private final Directory directory;

    public AgreedPathwayShown(String form, Answers answers, DecisionsTaken decisions, Directory directory) {
        this.form = form;
        this.answers = answers;
        this.decisions = decisions;
        this.directory = directory;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Part part() {
        return Part.DECISIONS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("agreedPathway", PathwayChoice.ofHub(journey, answers).map(choice -> inWords(journey, choice))
                .orElse("No pathway has been chosen yet."));
    }

    private String inWords(JourneyId journey, PathwayChoice choice) {
        var lines = new ArrayList<String>();
        var by = directory.member(choice.author()).map(Member::name).orElse(choice.author());
        lines.add(PathwayWords.of(choice.pathway()) + choice.alongside(journey, answers, "subPathway")
                .map(kind -> " (" + PathwayWords.ofKind(kind) + ")").orElse("") + ", chosen by " + by + ".");
        choice.alongside(journey, answers, "overrideReason").or(() -> choice.alongside(journey, answers, "reason"))
                .ifPresent(reason -> lines.add("Reason: " + reason));
        choice.alongside(journey, answers, "whyNotHome").ifPresent(why -> lines.add("Why home does not work: " + why));
        Proposal.newest(journey, decisions).ifPresent(proposal -> lines.add("Proposed: " + proposal.inWords()));
        return String.join("\n", lines);
    }
}
