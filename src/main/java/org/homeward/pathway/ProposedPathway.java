package org.homeward.pathway;

import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Prefill;

/** Shows in a form what the tables propose and by which rule. It is a proposal: a person decides. */
public final class ProposedPathway implements Prefill {

    private final String form;
    private final DecisionsTaken decisions;

    public ProposedPathway(String form, DecisionsTaken decisions) {
        this.form = form;
        this.decisions = decisions;
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
        return Map.of("proposedPathway", Proposal.newest(journey, decisions).map(Proposal::inWords)
                .orElse("The tables have not been asked yet."));
    }
}
