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
        return Map.of("arrivedAt", new Words("As near as you know it. Leave it empty if they never came.", Map.of()),
                "settled", new Words("If something worries you, or you could not take the person in, ward and hub hear of it at once.",
                        choices("yes", "Yes", "concern", "Something worries us", SaidAfterLeaving.TURNED_AWAY, "We could not take the person in")),
                "whyNotTakenIn", new Words("Only if you could not take the person in.", Map.of()),
                "whereIsPerson", new Words("Only if you could not take the person in.", choices("with-us", "With us until somebody comes",
                        "on-the-way-back", "On the way back to hospital", "not-known", "We do not know")),
                "missingThings", new Words("Medicines, papers, equipment, glasses, teeth, hearing aid.", Map.of()));
    }

    private static Map<String, String> choices(String... valuesAndLabels) {
        var choices = new LinkedHashMap<String, String>();
        for (int i = 0; i < valuesAndLabels.length; i += 2) {
            choices.put(valuesAndLabels[i], valuesAndLabels[i + 1]);
        }
        return choices;
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
        return switch (given.get("settled").toString()) {
            case "yes" -> "The hospital and the hub know that the person is with you.";
            case SaidAfterLeaving.TURNED_AWAY -> "The ward and the hub hear of it now, and somebody telephones you. If the person is still with"
                    + " you, please do not leave them alone until then.";
            default -> "The hub’s leads hear of it now, and somebody telephones you.";
        };
    }

    private boolean isAsked(JourneyId journey) {
        return steps.of(journey).stream().anyMatch(step -> step.task().equals(Optional.of(SaidAfterLeaving.ARRIVAL)));
    }
}
