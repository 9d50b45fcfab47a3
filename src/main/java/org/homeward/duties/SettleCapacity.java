package org.homeward.duties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Fact;

/** Says who decides after an assessment of capacity. What is not known is asked before any decision is made. */
@UseCase
public class SettleCapacity {

    private final Answers answers;
    private final DecisionsTaken decisions;

    public SettleCapacity(Answers answers, DecisionsTaken decisions) {
        this.answers = answers;
        this.decisions = decisions;
    }

    /** What decision {@code advocacy} reads. */
    public static Fact lacksCapacity(Answers answers) {
        return Fact.named("lacksCapacity", journey -> Optional.of(CapacityTest.newest(journey, answers).lacksCapacity()));
    }

    public Settled of(JourneyId journey) {
        var test = CapacityTest.newest(journey, answers);
        return new Settled(test.lacksCapacity(), next(test, advocates(journey)));
    }

    /** An advocate helps whoever has the right to one, with capacity or without; a decision that waits needs none yet. */
    private static Next next(CapacityTest test, List<String> advocates) {
        if (test.lacksCapacity().equals("not-known") || advocates.contains("ask")) {
            return Next.ASK;
        }
        if (test.decisionWaits()) {
            return Next.WAIT;
        }
        if (!advocates.isEmpty()) {
            return Next.ADVOCATE;
        }
        return test.lacksCapacity().equals("yes") ? Next.BEST_INTERESTS : Next.PERSON_DECIDES;
    }

    private List<String> advocates(JourneyId journey) {
        return decisions.newest(journey, "advocacy").map(DecisionTaken::matched).orElse(List.of()).stream()
                .map(rule -> String.valueOf(rule.outputs().get("advocate"))).distinct().toList();
    }

    /** @param lacksCapacity {@code yes}, {@code no} or {@code not-known} */
    public record Settled(String lacksCapacity, Next next) {
    }

    /** What comes next. */
    public enum Next {
        PERSON_DECIDES, WAIT, ASK, ADVOCATE, BEST_INTERESTS;

        /** The word that the model reads. Example: {@code person-decides}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
