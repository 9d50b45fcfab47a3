package org.homeward.duties;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/**
 * Shows to whoever decides the immediate plan what was recorded of the concern. It belongs to the part of the record that
 * tells what a concern is about: whoever is not shown that part decides without it.
 */
public final class ConcernShown implements Prefill {

    private final Answers answers;

    public ConcernShown(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return "decide-immediate-plan";
    }

    @Override
    public Part part() {
        return Part.SAFEGUARDING;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var concern = answers.ofForm(journey, "record-concern");
        return Map.of("concernRecorded", concern.isEmpty() ? "Nothing has been recorded."
                : "Kind: " + words(concern, "kind") + ". Immediate danger: " + words(concern, "immediateDanger")
                        + ". At risk: " + words(concern, "whoIsAtRisk") + ". Agrees: " + words(concern, "consentToRaise")
                        + ".\n" + words(concern, "whatHappened"));
    }

    private static String words(Map<String, Answer> concern, String question) {
        return Optional.ofNullable(concern.get(question)).map(Answer::value).map(value ->
                value instanceof Collection<?> several ? several.stream().map(String::valueOf)
                        .collect(Collectors.joining(", ")) : value.toString()).orElse("not known");
    }
}
