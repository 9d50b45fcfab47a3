package org.homeward.tasks;

import java.util.List;
import java.util.Set;

/** What kind of answer a question takes, and which answers of that kind. */
public sealed interface AnswerType {

    /** Text of no more than this many characters fits every field of ours. */
    int LONGEST_TEXT = 4000;

    List<String> YES_OR_NO = List.of("yes", "no");

    /** How much help a person needs with one thing. */
    List<String> SCALE =
        List.of("independent", "prompt", "one-person", "two-people", "hoist-or-equipment", "not-known");

    /** One of a few values; {@code yes-no}, {@code choice} and {@code scale} in a contract. */
    record OneOf(List<String> values) implements AnswerType {
        public OneOf {
            values = atLeastOne(values);
        }
    }

    /**
     * Several of a few values; {@code list} in a contract.
     *
     * @param alone those that say "nothing of this" and so cannot be chosen beside another
     */
    record SeveralOf(List<String> values, Set<String> alone) implements AnswerType {
        public SeveralOf {
            values = atLeastOne(values);
            alone = Set.copyOf(alone);
            if (!values.containsAll(alone)) {
                throw new IllegalArgumentException("Stands alone but is no value: " + alone);
            }
        }
    }

    record Text(int longest) implements AnswerType {
        public Text {
            if (longest < 1 || longest > LONGEST_TEXT) {
                throw new IllegalArgumentException("Text takes 1 to " + LONGEST_TEXT + " characters, not " + longest);
            }
        }
    }

    /** A whole number. */
    record Count(int least, int most) implements AnswerType {
        public Count {
            if (least > most) {
                throw new IllegalArgumentException("No number lies between " + least + " and " + most);
            }
        }
    }

    /** A calendar day, kept as {@code 2026-03-31}. */
    record Day(TimeLimits limits) implements AnswerType {
    }

    /** A day and time on the clocks of England, kept as {@code 2026-03-31T14:30}. */
    record Moment(TimeLimits limits) implements AnswerType {
    }

    /** A time of day on the clocks of England, kept as {@code 14:30}. */
    record TimeOfDay() implements AnswerType {
    }

    /** Ticked or not, kept as true or false; {@code tick} in a contract. */
    record Tick() implements AnswerType {
    }

    /**
     * Several things of one kind, each with answers of its own, for example the people to ring; {@code rows} in a
     * contract. Kept as a list of answers by question; a row without any answer is left out.
     */
    record Rows(List<Question> questions, int most) implements AnswerType {
        public Rows {
            questions = List.copyOf(questions);
            if (questions.isEmpty() || most < 1) {
                throw new IllegalArgumentException("Rows need questions and room for one");
            }
        }
    }

    /** One of the values that the form offered out of our tables: a person, an organisation. */
    record OneOffered() implements AnswerType {
    }

    /** One code of a closed list, for example of {@code discharge-destination}; {@code code} in a contract. */
    record Code(String list) implements AnswerType {
        public Code {
            if (!list.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                throw new IllegalArgumentException("Not the name of a list: " + list);
            }
        }
    }

    /** Something the form shows and does not ask; what comes back is not kept. */
    record Shown() implements AnswerType {
    }

    private static List<String> atLeastOne(List<String> values) {
        if (values.isEmpty() || Set.copyOf(values).size() != values.size()) {
            throw new IllegalArgumentException("A choice needs values, each once: " + values);
        }
        return List.copyOf(values);
    }
}
