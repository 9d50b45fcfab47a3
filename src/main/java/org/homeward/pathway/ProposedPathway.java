package org.homeward.pathway;

import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/** Shows in a form what the tables propose, why, and what would change it. It is a proposal: a person decides. */
public final class ProposedPathway implements Prefill {

    private final String form;
    private final ExplainPathway explain;

    public ProposedPathway(String form, ExplainPathway explain) {
        this.form = form;
        this.explain = explain;
    }

    @Override
    public String form() {
        return form;
    }

    /** It says which needs were answered how, so it is for those who are shown the needs. */
    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("proposedPathway", explain.of(journey).map(Explanation::inWords)
                .orElse("The tables have not been asked yet."));
    }
}
