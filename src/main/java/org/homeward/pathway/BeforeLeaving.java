package org.homeward.pathway;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.DecisionTaken.MatchedRule;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Prefill;

/** Tells what else has to happen before somebody leaves, in the words of table {@code pathway-prerequisites}. */
public final class BeforeLeaving implements Prefill {

    private final DecisionsTaken decisions;

    public BeforeLeaving(DecisionsTaken decisions) {
        this.decisions = decisions;
    }

    /** One sentence for each thing; none where there is nothing, or where the table has not been asked. */
    public List<String> sentences(JourneyId journey) {
        return decisions.newest(journey, "pathway-prerequisites").stream().flatMap(taken -> taken.matched().stream())
                .map(MatchedRule::description).toList();
    }

    @Override
    public String form() {
        return PathwayChoice.AGREE;
    }

    /** One of the things may be a safeguarding concern, so it is for those who are shown that there is one. */
    @Override
    public Part part() {
        return Part.SAFEGUARDING_FLAG;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var sentences = sentences(journey);
        return Map.of("beforeLeaving", sentences.isEmpty() ? "Nothing else is known to be needed."
                : sentences.stream().map("• "::concat).collect(Collectors.joining("\n")));
    }
}
