package org.homeward.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Fact;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gathers the facts that a decision reads about one journey: answers, computed facts and earlier decisions. Whatever
 * nobody has answered stays unknown and is handed on as null, never as a guess.
 */
@Component
class DecisionFacts {

    private final ObjectProvider<Answers> answers;
    private final ObjectProvider<DecisionsTaken> decisions;
    private final ObjectProvider<Fact> facts;
    private volatile Map<String, Fact> factsByName;

    DecisionFacts(ObjectProvider<Answers> answers, ObjectProvider<DecisionsTaken> decisions,
                  ObjectProvider<Fact> facts) {
        this.answers = answers;
        this.decisions = decisions;
        this.facts = facts;
    }

    /** @param reference of the one matter of the journey that is decided about; blank where there is but one */
    VariableMap of(JourneyId journey, String reference, List<DecisionInputs.NamedInput> inputs) {
        var values = Variables.createVariables();
        inputs.forEach(input -> values.putValue(input.name(), value(journey, reference, input).orElse(null)));
        return values;
    }

    private Optional<Object> value(JourneyId journey, String reference, DecisionInputs.NamedInput input) {
        if (input.source() instanceof InputSource.Answered answered) {
            return answers.getObject().newest(journey, answered.questions()).map(Answer::value)
                    .flatMap(value -> typed(value, input.type()));
        }
        if (input.source() instanceof InputSource.Known known) {
            return fact(known.fact()).of(journey, reference);
        }
        if (input.source() instanceof InputSource.OtherDecision other) {
            return decisions.getObject().newest(journey, other.decision())
                    .flatMap(taken -> taken.output(input.name()));
        }
        return Optional.empty();
    }

    private static Optional<Object> typed(Object value, String type) {
        return switch (type) {
            case "boolean" -> switch (String.valueOf(value)) {
                case "yes", "true" -> Optional.of(true);
                case "no", "false" -> Optional.of(false);
                default -> Optional.empty();
            };
            case "number", "integer", "double", "long" ->
                    value instanceof Number ? Optional.of(value) : Optional.empty();
            default -> Optional.of(value);
        };
    }

    private Fact fact(String name) {
        if (factsByName == null) {
            factsByName = facts.stream().collect(Collectors.toUnmodifiableMap(Fact::name, Function.identity()));
        }
        return Optional.ofNullable(factsByName.get(name))
                .orElseThrow(() -> new IllegalStateException("Nobody knows the fact " + name));
    }
}
