package org.homeward.pathway;

import java.util.HashMap;
import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Fills in, where the pathway is agreed, what the triage has found about home. It may be corrected there. */
public final class WhyNotHome implements Prefill {

    private final Answers answers;

    public WhyNotHome(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return PathwayChoice.AGREE;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var filled = new HashMap<String, Object>();
        new Triage(journey, answers).whyNotHome().ifPresent(why -> filled.put("whyNotHome", why));
        return filled;
    }
}
