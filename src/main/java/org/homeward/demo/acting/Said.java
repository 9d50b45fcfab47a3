package org.homeward.demo.acting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody says to the questions of a form. What the form does not ask, or not with the other answers, is left out later. */
final class Said {

    private final Map<String, Object> answers = new LinkedHashMap<>();

    private final boolean notYet;

    private Said(boolean notYet) {
        this.notYet = notYet;
    }

    static Said nothing() {
        return new Said(false);
    }

    /** Nobody would do the task yet. */
    static Said notYet() {
        return new Said(true);
    }

    static Said that(String question, Object answer) {
        return nothing().and(question, answer);
    }

    /** @param answer null where nothing is said to it */
    Said and(String question, Object answer) {
        if (answer == null) {
            answers.remove(question);
        } else {
            answers.put(question, answer);
        }
        return this;
    }

    Said all(String answer, String... questions) {
        Stream.of(questions).forEach(question -> and(question, answer));
        return this;
    }

    Said yesOrNo(String question, boolean is) {
        return and(question, is ? "yes" : "no");
    }

    Said where(boolean is, String question, Object answer) {
        return is ? and(question, answer) : this;
    }

    Said with(Said other) {
        answers.putAll(other.answers);
        return this;
    }

    /** Whoever has just talked it through has told the person, and the carer where there is one. */
    Said informed(Situation it) {
        return and("informationGivenToPerson", "yes").and("informationGivenToCarer", it.hasCarer() ? "yes" : "no-carer");
    }

    Map<String, Object> answers() {
        return answers;
    }

    boolean isNotYet() {
        return notYet;
    }

    /** What people say to one kind of task. */
    interface Saying {
        Said to(Situation it);
    }
}
