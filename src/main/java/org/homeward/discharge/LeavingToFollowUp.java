package org.homeward.discharge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/**
 * Shows, to whoever sees to it, what is still open of what was not ready when the person left, and what was said after they arrived: why the ward let the person go all the same, and the worries of the provider and of the safety check.
 */
public final class LeavingToFollowUp implements Prefill {

    static final String FORM = "follow-up-leaving";

    private final SaidAfterLeaving said;
    private final AtLeaving atLeaving;

    public LeavingToFollowUp(SaidAfterLeaving said, AtLeaving atLeaving) {
        this.said = said;
        this.atLeaving = atLeaving;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var lines = new ArrayList<String>();
        atLeaving.stillOpen(journey).stream().map(Blocker::words).map("Still open: "::concat).forEach(lines::add);
        said.words(journey, ConfirmLeaving.FORM, "overrideReason").map("Why the person left all the same: "::concat).ifPresent(lines::add);
        lines.addAll(arrival(journey));
        lines.addAll(turnedAway(journey));
        lines.addAll(safetyCheck(journey));
        return Map.of("whatWasOpen", lines.isEmpty() ? "Nothing has been written down. Ask the ward." : String.join("\n", lines));
    }

    private List<String> arrival(JourneyId journey) {
        return Stream.of(arrived(journey, "settled").filter("concern"::equals).map(concern -> "Where the person arrived, something worries them."),
                arrived(journey, "missingThings").map("Missing there: "::concat)).flatMap(Optional::stream).toList();
    }

    private List<String> turnedAway(JourneyId journey) {
        var why = said.whyTurnedAway(journey).toList();
        return why.isEmpty() ? why : Stream.concat(why.stream(), said.words(journey, SeeToTurnedAway.FORM, "whereElse")
                .map("Said by the ward: "::concat).stream()).toList();
    }

    private List<String> safetyCheck(JourneyId journey) {
        return Stream.of(checked(journey, "reached").filter("not-reached"::equals).map(not -> "The safety check has not reached the person."),
                checked(journey, "safe").filter("no"::equals).map(no -> "The safety check found the person not safe or not well."),
                checked(journey, "careArrived").filter("no"::equals).map(no -> "Their care has not come."),
                checked(journey, "action").map("Said in the safety check: "::concat)).flatMap(Optional::stream).toList();
    }

    private Optional<String> arrived(JourneyId journey, String question) {
        return said.words(journey, SaidAfterLeaving.ARRIVAL, question);
    }

    private Optional<String> checked(JourneyId journey, String question) {
        return said.words(journey, SaidAfterLeaving.SAFETY_CHECK, question);
    }
}
