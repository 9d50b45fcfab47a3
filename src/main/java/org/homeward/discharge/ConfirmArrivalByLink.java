package org.homeward.discharge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.tasks.Answers;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.OpenSteps;
import org.homeward.tasks.ReceivingProvider;
import org.homeward.tasks.Waits;

/** Lets whoever receives somebody say by link that the person is there: the same as task {@code confirm-arrival}. */
public final class ConfirmArrivalByLink implements AskedByLink {

    private static final String OVER = "This is not asked any more: somebody has answered it, or the person is not on the way to you. If something"
            + " worries you, please telephone.";

    private final FormContract contract;
    private final ReceivingProvider providers;
    private final OpenSteps steps;
    private final Answers answers;
    private final ArrivalProcess process;
    private final Waits waits;

    public ConfirmArrivalByLink(FormContract contract, ReceivingProvider providers, OpenSteps steps, Answers answers, ArrivalProcess process, Waits waits) {
        this.contract = contract;
        this.providers = providers;
        this.steps = steps;
        this.answers = answers;
        this.process = process;
        this.waits = waits;
    }

    @Override
    public String purpose() {
        return SaidAfterLeaving.ARRIVAL;
    }

    @Override
    public FormContract contract() {
        return contract;
    }

    @Override
    public Map<String, Words> words() {
        var settled = new LinkedHashMap<String, String>();
        settled.put("yes", "Yes");
        settled.put("concern", "Something worries us");
        return Map.of("arrivedAt", new Words("As near as you know it.", Map.of()),
                "settled", new Words("If something worries you, the hub’s leads hear of it at once.", settled),
                "missingThings", new Words("Medicines, papers, equipment, glasses, teeth, hearing aid.", Map.of()));
    }

    @Override
    public Standing standing(String subject) {
        var journey = new JourneyId(subject);
        return providers.receiver(journey).filter(provider -> isAsked(journey))
                .<Standing>map(provider -> new Open("Say that the person has arrived", List.of(new Fact("Your reference", provider.reference()),
                        new Fact("The person", "has left hospital to come to you")),
                        "Until you have said so, nobody knows whether they are with you.", "Send the answer")).orElseGet(() -> new Over(OVER));
    }

    @Override
    public String take(String subject, Map<String, Object> given, Voice voice) {
        var journey = new JourneyId(subject);
        if (!isAsked(journey)) {
            return OVER;
        }
        answers.keep(journey, voice.sheet(), SaidAfterLeaving.ARRIVAL, given, voice.actor(), voice.at());
        process.confirmed(journey);
        waits.explainWithdrawal(journey, "Whoever receives the person has answered by link.");
        return "yes".equals(given.get("settled")) ? "The hospital and the hub know that the person is with you."
                : "The hub’s leads hear of it now, and somebody telephones you.";
    }

    private boolean isAsked(JourneyId journey) {
        return steps.of(journey).stream().anyMatch(step -> step.task().equals(Optional.of(SaidAfterLeaving.ARRIVAL)));
    }
}
