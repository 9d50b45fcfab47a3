package org.homeward.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/**
 * Reads from a deployed decision table where each of its inputs comes from, and what each of its rules is called. The
 * inputs of the decisions that it builds on are among them, its intermediate results are not.
 */
@Component
class DecisionInputs {

    private final Map<String, Described> byDefinition = new ConcurrentHashMap<>();

    /** Must be called inside a command of the engine. */
    Described of(String decisionDefinitionId, String decisionKey) {
        return byDefinition.computeIfAbsent(decisionDefinitionId, id -> {
            var model = Context.getProcessEngineConfiguration().getDeploymentCache()
                    .findDmnModelInstanceForDecisionDefinition(id);
            var decisions = new ArrayList<Decision>();
            collect(model.getModelElementById(decisionKey), decisions, new HashSet<>());
            return described(decisions);
        });
    }

    private static void collect(Decision decision, List<Decision> into, Set<String> seen) {
        if (seen.add(decision.getId())) {
            decision.getInformationRequirements().stream().map(requirement -> requirement.getRequiredDecision())
                    .filter(required -> required != null).forEach(required -> collect(required, into, seen));
            into.add(decision);
        }
    }

    private static Described described(List<Decision> decisions) {
        var within = decisions.stream().map(Decision::getId).collect(Collectors.toSet());
        var tables = decisions.stream().map(Decision::getExpression).filter(DecisionTable.class::isInstance)
                .map(DecisionTable.class::cast).toList();
        var inputs = tables.stream().flatMap(table -> table.getInputs().stream()).map(DecisionInputs::input)
                .filter(input -> !(input.source() instanceof InputSource.OtherDecision other
                        && within.contains(other.decision()))).distinct().toList();
        var rules = tables.stream().flatMap(table -> table.getRules().stream().map(rule -> described(table, rule)))
                .collect(Collectors.toMap(DescribedRule::id, Function.identity()));
        var all = tables.stream().flatMap(table -> table.getInputs().stream()).toList();
        return new Described(inputs, all.stream().collect(Collectors.toMap(Input::getId, DecisionInputs::name)),
                all.stream().collect(Collectors.toMap(DecisionInputs::name, DecisionInputs::label, (one, other) -> one)),
                rules);
    }

    private static DescribedRule described(DecisionTable table, Rule rule) {
        var cells = rule.getInputEntries().stream().map(entry -> entry.getTextContent().strip()).toList();
        var names = table.getInputs().stream().map(DecisionInputs::name).toList();
        return new DescribedRule(rule.getId(), description(rule), IntStream.range(0, names.size())
                .filter(i -> !cells.get(i).isEmpty() && !cells.get(i).equals("-")).mapToObj(names::get).toList());
    }

    private static NamedInput input(Input input) {
        return new NamedInput(name(input), input.getInputExpression().getTypeRef(),
                InputSource.parse(description(input), name(input)), OtherAnswers.of(input, label(input), description(input)));
    }

    private static String label(Input input) {
        return input.getLabel() == null ? name(input) : input.getLabel();
    }

    private static String name(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }

    private static String description(DmnElement element) {
        return element.getDescription() == null ? "" : element.getDescription().getTextContent().strip();
    }

    /** One input of a table: its name, its DMN type, where it comes from and what else could be answered. */
    record NamedInput(String name, String type, InputSource source, OtherAnswers answers) {
    }

    /** What a table says of itself: its outer inputs, every input's name by its id and label by its name, and its rules. */
    record Described(List<NamedInput> inputs, Map<String, String> inputNames, Map<String, String> labels,
                     Map<String, DescribedRule> rules) {
    }

    /** @param reads the inputs that its cells ask for */
    record DescribedRule(String id, String description, List<String> reads) {
    }
}
