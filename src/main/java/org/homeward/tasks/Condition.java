package org.homeward.tasks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.journey.London;

/**
 * When a question is asked or has to be answered, depending on the other answers of the same form. A question nobody
 * has answered makes no condition true. Example, as the contract writes it:
 * {@code {"answer": "pathway", "is": ["P2", "P3"]}}.
 */
public sealed interface Condition {

    /** Whether it is true of these answers, which have been checked one by one before. */
    boolean holds(Map<String, Object> answers, Instant now);

    /** The questions it looks at. */
    Set<String> questions();

    record Always() implements Condition {
        @Override
        public boolean holds(Map<String, Object> answers, Instant now) {
            return true;
        }

        @Override
        public Set<String> questions() {
            return Set.of();
        }
    }

    record Never() implements Condition {
        @Override
        public boolean holds(Map<String, Object> answers, Instant now) {
            return false;
        }

        @Override
        public Set<String> questions() {
            return Set.of();
        }
    }

    /** The answer is one of these values. */
    record Is(String answer, Set<String> values) implements Condition {
        public Is {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(Map<String, Object> answers, Instant now) {
            return given(answers.get(answer)).filter(values::contains).isPresent();
        }

        @Override
        public Set<String> questions() {
            return Set.of(answer);
        }
    }

    /** There is an answer and it is none of these values. */
    record IsNot(String answer, Set<String> values) implements Condition {
        public IsNot {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(Map<String, Object> answers, Instant now) {
            return given(answers.get(answer)).filter(given -> !values.contains(given)).isPresent();
        }

        @Override
        public Set<String> questions() {
            return Set.of(answer);
        }
    }

    /** The answer is a number greater than this one. */
    record Above(String answer, int limit) implements Condition {
        @Override
        public boolean holds(Map<String, Object> answers, Instant now) {
            return answers.get(answer) instanceof Number given && given.intValue() > limit;
        }

        @Override
        public Set<String> questions() {
            return Set.of(answer);
        }
    }

    /** The list of chosen values has this one in it. */
    record Contains(String answer, String value) implements Condition {
        @Override
        public boolean holds(Map<String, Object> answers, Instant now) {
            return answers.get(answer) instanceof Collection<?> given && given.contains(value);
        }

        @Override
        public Set<String> questions() {
            return Set.of(answer);
        }
    }

    /** The answer is a moment that lies no more than this many hours back. */
    record WithinHours(String answer, int hours) implements Condition {
        @Override
        public boolean holds(Map<String, Object> answers, Instant now) {
            return answers.get(answer) instanceof String given
                && !LocalDateTime.parse(given).atZone(London.ZONE).toInstant()
                    .isBefore(now.minus(Duration.ofHours(hours)));
        }

        @Override
        public Set<String> questions() {
            return Set.of(answer);
        }
    }

    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Map<String, Object> answers, Instant now) {
            return of.stream().anyMatch(condition -> condition.holds(answers, now));
        }

        @Override
        public Set<String> questions() {
            return named(of);
        }
    }

    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Map<String, Object> answers, Instant now) {
            return of.stream().allMatch(condition -> condition.holds(answers, now));
        }

        @Override
        public Set<String> questions() {
            return named(of);
        }
    }

    /** What was chosen, as a contract writes it; a tick is {@code true} or {@code false}. */
    private static Optional<String> given(Object answer) {
        return answer instanceof String || answer instanceof Boolean ? Optional.of(answer.toString()) : Optional.empty();
    }

    private static Set<String> named(List<Condition> conditions) {
        Set<String> names = new TreeSet<>();
        conditions.forEach(condition -> names.addAll(condition.questions()));
        return names;
    }
}
