package org.homeward.recovery;

import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Prefill;

/** Shows who pays for support today, as decision {@code recovery-funding} says. */
public final class PayerShown implements Prefill {

    private static final Map<String, String> PAYERS = Map.of("joint", "Council and NHS together", "nhs", "The NHS", "shared-fund",
            "Free for the person, from the shared fund", "council-means-test", "The council, after it has looked at the person’s means");

    private final String form;
    private final DecisionsTaken decisions;

    public PayerShown(String form, DecisionsTaken decisions) {
        this.form = form;
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Part part() {
        return Part.MONEY;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("whoPays", decisions.newest(journey, "recovery-funding").map(PayerShown::words).orElse("Nobody has asked yet."));
    }

    private static String words(DecisionTaken taken) {
        return PAYERS.getOrDefault(String.valueOf(taken.output("payer").orElse("")), "Not known: please ask who pays")
                + taken.output("because").map(because -> " (" + because + ")").orElse("") + ".";
    }
}
