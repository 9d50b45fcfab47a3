package org.homeward.pathway;

import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Shows the ward what the hub found missing in a referral that it has sent back. */
public final class AskedForByHub implements Prefill {

    private final Answers answers;

    public AskedForByHub(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return "describe-needs";
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("askedForByHub", new Triage(journey, answers).returned()
                .map(returned -> "The hub has sent the referral back and asks for: " + returned.missing() + ".")
                .orElse("The hub has not sent anything back."));
    }
}
