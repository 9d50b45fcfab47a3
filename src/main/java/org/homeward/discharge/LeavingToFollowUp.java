package org.homeward.discharge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionTaken.MatchedRule;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Prefill;

/**
 * Shows, to whoever sees to it, what was open when the person left and what was said after they arrived: the blockers of the
 * leaving gate, why the ward let the person go all the same, and the worries of the provider and of the safety check.
 */
public final class LeavingToFollowUp implements Prefill {

    static final String FORM = "follow-up-leaving";

    private static final Map<String, String> CHECKED = Map.of("not-reached", "The safety check has not reached the person.");

    private final Answers answers;
    private final DecisionsTaken decisions;

    public LeavingToFollowUp(Answers answers, DecisionsTaken decisions) {
        this.answers = answers;
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var lines = new ArrayList<String>();
        decisions.newest(journey, "discharge-readiness").stream().flatMap(taken -> taken.matched().stream())
                .map(MatchedRule::description).map("Open at leaving: "::concat).forEach(lines::add);
        said(journey, ConfirmLeaving.FORM, "overrideReason").map("Why the person left all the same: "::concat).ifPresent(lines::add);
        lines.addAll(arrival(journey));
        lines.addAll(safetyCheck(journey));
        return Map.of("whatWasOpen", lines.isEmpty() ? "Nothing has been written down. Ask the ward." : String.join("\n", lines));
    }

    private List<String> arrival(JourneyId journey) {
        var worry = said(journey, SafetyCheckSaid.ARRIVAL, "settled").filter("concern"::equals)
                .map(concern -> "Where the person arrived, something worries them.");
        return Stream.of(worry, said(journey, SafetyCheckSaid.ARRIVAL, "missingThings").map("Missing there: "::concat)).flatMap(Optional::stream).toList();
    }

    private List<String> safetyCheck(JourneyId journey) {
        return Stream.of(said(journey, SafetyCheckSaid.FORM, "reached").map(CHECKED::get),
                said(journey, SafetyCheckSaid.FORM, "safe").filter("no"::equals).map(no -> "The safety check found the person not safe or not well."),
                said(journey, SafetyCheckSaid.FORM, "careArrived").filter("no"::equals).map(no -> "Their care has not come."),
                said(journey, SafetyCheckSaid.FORM, "action").map("Said in the safety check: "::concat)).flatMap(Optional::stream).toList();
    }

    private Optional<String> said(JourneyId journey, String form, String question) {
        return Optional.ofNullable(answers.ofForm(journey, form).get(question)).map(Answer::value).map(Object::toString);
    }
}
