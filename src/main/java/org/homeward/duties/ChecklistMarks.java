package org.homeward.duties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;

/** Counts the marks of the national checklist for decision {@code chc-checklist}. Nothing is counted before it is complete. */
public final class ChecklistMarks {

    private static final String FORM = "complete-checklist";
    private static final List<String> STARRED =
            List.of("breathingMark", "behaviourMark", "drugTherapiesMark", "consciousnessMark");
    private static final List<String> OTHERS = List.of("nutritionMark", "continenceMark", "skinMark", "mobilityMark",
            "communicationMark", "psychologicalMark", "cognitionMark");

    private final Answers answers;

    public ChecklistMarks(Answers answers) {
        this.answers = answers;
    }

    public Fact countA() {
        return counted("checklistCountA", marks -> count(marks, "A"));
    }

    public Fact countB() {
        return counted("checklistCountB", marks -> count(marks, "B"));
    }

    public Fact starredIsA() {
        return Fact.named("checklistStarredIsA", journey -> marks(journey)
                .map(marks -> STARRED.stream().anyMatch(domain -> marks.get(domain).value().equals("A"))));
    }

    private Fact counted(String name, ToLongFunction<Map<String, Answer>> counting) {
        return Fact.named(name, journey -> marks(journey).map(counting::applyAsLong));
    }

    private static long count(Map<String, Answer> marks, String mark) {
        return domains().filter(domain -> marks.get(domain).value().equals(mark)).count();
    }

    private Optional<Map<String, Answer>> marks(JourneyId journey) {
        return Optional.of(answers.ofForm(journey, FORM)).filter(marks -> domains().allMatch(marks::containsKey));
    }

    private static Stream<String> domains() {
        return Stream.concat(STARRED.stream(), OTHERS.stream());
    }
}
