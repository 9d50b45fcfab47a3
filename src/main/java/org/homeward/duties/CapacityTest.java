package org.homeward.duties;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/**
 * What follows from the test of capacity. It is missing only where there is an impairment of mind or brain, one of the four
 * abilities is missing, and the impairment is the cause; whoever assessed confirms it. (Mental Capacity Act 2005, sections 2
 * and 3.) A test that nobody has confirmed says nothing.
 *
 * @param sheet the newest answers to {@code assess-capacity}, by question
 */
record CapacityTest(Map<String, String> sheet) {

    static final String FORM = "assess-capacity";
    private static final List<String> ABILITIES = List.of("understands", "retains", "weighs", "communicates");
    private static final List<String> NO_CAUSE = List.of("none", "not needed", "no", "nothing");

    static CapacityTest newest(JourneyId journey, Answers answers) {
        return new CapacityTest(answers.ofForm(journey, FORM).entrySet().stream().collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> text(each.getValue()))));
    }

    private static String text(Answer answer) {
        return answer.value().toString();
    }

    /** {@code yes}, {@code no}, or {@code not-known} while nobody has confirmed. */
    String lacksCapacity() {
        if (!is("outcomeConfirmed", "yes")) {
            return "not-known";
        }
        return says("impairment") && ABILITIES.stream().anyMatch(ability -> is(ability, "no")) && says("becauseOf")
                ? "yes" : "no";
    }

    boolean decisionWaits() {
        return lacksCapacity().equals("yes") && is("likelyToRegain", "yes") && is("canDecisionWait", "yes");
    }

    private boolean is(String question, String value) {
        return value.equals(sheet.get(question));
    }

    /** Whether something is written that is more than "none". */
    private boolean says(String question) {
        return Optional.ofNullable(sheet.get(question))
                .map(text -> text.strip().replaceFirst("[.!]+$", "").toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty() && !NO_CAUSE.contains(text)).isPresent();
    }
}
