package org.homeward.engine;

import java.util.Arrays;
import java.util.List;
import org.homeward.tasks.AnswerSource;

/**
 * Where an input of a decision comes from, as the first line of the input's description in the table says. Examples:
 * {@code answer: assess-therapy.homeIsSafe, agree-simple-discharge.homeIsSafe}, {@code computed: criteriaCount},
 * {@code looked up: packageState}, {@code decision: reside-status}, {@code engine: taskId}.
 */
sealed interface InputSource {

    static InputSource parse(String description, String inputName) {
        var line = description.lines().findFirst().orElse("").strip();
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Input " + inputName + " does not say where it comes from");
        }
        var rest = line.substring(colon + 1).strip();
        return switch (line.substring(0, colon).strip()) {
            case "answer" -> new Answered(Arrays.stream(rest.split(",")).map(String::strip).map(AnswerSource::of)
                    .toList());
            case "computed", "looked up" -> new Known(rest.isEmpty() ? inputName : rest);
            case "decision" -> new OtherDecision(rest);
            case "engine" -> new Engine();
            default -> throw new IllegalArgumentException("Input " + inputName + " comes from nowhere: " + line);
        };
    }

    /** The newest answer among questions that ask the same thing. */
    record Answered(List<AnswerSource> questions) implements InputSource {
    }

    /** A fact that the product computes or looks up. */
    record Known(String fact) implements InputSource {
    }

    /** The newest result of another decision about the same journey. */
    record OtherDecision(String decision) implements InputSource {
    }

    /** Given by the engine itself where the table is read. */
    record Engine() implements InputSource {
    }
}
