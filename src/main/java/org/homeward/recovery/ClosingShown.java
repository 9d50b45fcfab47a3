package org.homeward.recovery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Shows, when support is closed, what the person could do on leaving hospital and how it is now. */
public final class ClosingShown implements Prefill {

    private static final Map<String, String> THEN = ordered("washingAndDressing", "Washing and dressing", "transfers",
            "Moving from bed to chair", "walking", "Walking", "medicines", "Medicines");

    private static final Map<String, String> NOW = ordered("goalsProgress", "Progress towards the goals", "hoursPerWeek",
            "Hours of support a week", "likelyOutcome", "Likely outcome");

    private final Answers answers;

    public ClosingShown(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return ReviewTasks.CLOSE;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var described = answers.ofForm(journey, "describe-needs");
        var then = lines(THEN, question -> Optional.ofNullable(described.get(question)).map(answer -> String.valueOf(answer.value())));
        var now = lines(NOW, question -> RecoveryFacts.reviewed(journey, answers, question).map(answer -> String.valueOf(answer.value())));
        return Map.of("functionThen", then.isEmpty() ? "Nothing was described." : then,
                "functionNow", now.isEmpty() ? "Nobody has reviewed the person." : now);
    }

    private static String lines(Map<String, String> words, Function<String, Optional<String>> said) {
        var lines = new StringBuilder();
        words.forEach((question, word) -> said.apply(question)
                .ifPresent(answer -> lines.append(lines.isEmpty() ? "" : "\n").append(word).append(": ").append(answer.replace('-', ' '))));
        return lines.toString();
    }

    private static Map<String, String> ordered(String... keysAndWords) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < keysAndWords.length; i += 2) {
            words.put(keysAndWords[i], keysAndWords[i + 1]);
        }
        return words;
    }
}
