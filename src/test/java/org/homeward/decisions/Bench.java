package org.homeward.decisions;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.homeward.engine.QuickTables;
import org.homeward.house.RepositoryFiles;
import org.homeward.studio.check.DecisionModel;

/** A decision table on the work bench: evaluated by the decision engine alone, without processes or database. */
final class Bench {

    private static final ThreadLocal<Set<String>> HIT = ThreadLocal.withInitial(LinkedHashSet::new);
    private static final DmnEngine ENGINE = QuickTables.engine(List.of(Bench::note));
    private static final Map<String, Bench> ALONE = new ConcurrentHashMap<>();

    private final DmnDecision decision;
    private final Set<String> facts;

    private Bench(DmnDecision decision, Set<String> facts) {
        this.decision = decision;
        this.facts = facts;
    }

    /** One table alone: the results of the decisions that it builds on are given to it like any other fact. */
    static Bench alone(String id) {
        return ALONE.computeIfAbsent(id, Bench::readAlone);
    }

    private static Bench readAlone(String id) {
        var table = reread(id);
        table.decision().getInformationRequirements().clear();
        return new Bench(ENGINE.parseDecision(id, table.model()), namesRead(List.of(table)));
    }

    /** A decision with all that it builds on, asked with the facts at the leaves. */
    static Bench whole(String id) {
        var table = reread(id);
        var facts = namesRead(table.model().getModelElementsByType(Decision.class).stream()
                .map(each -> new DecisionModel(table.file(), table.model(), each)).toList());
        return new Bench(ENGINE.parseDecision(id, table.model()), facts);
    }

    /** What the table answers; a fact that is not given is not known. */
    Outcome ask(Map<String, Object> given) {
        if (!facts.containsAll(given.keySet())) {
            throw new IllegalArgumentException("Nobody reads all of " + given.keySet() + ", only " + facts);
        }
        var variables = new HashMap<String, Object>();
        facts.forEach(fact -> variables.put(fact, given.get(fact)));
        HIT.get().clear();
        var answers = ENGINE.evaluateDecision(decision, variables).getResultList();
        return new Outcome(List.copyOf(answers), Set.copyOf(HIT.get()));
    }

    private static DecisionModel reread(String id) {
        var file = Decisions.of(id).file();
        return Decisions.in(file, RepositoryFiles.read(file)).stream()
                .filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static Set<String> namesRead(List<DecisionModel> tables) {
        var names = new LinkedHashSet<String>();
        tables.forEach(table -> table.inputs().forEach(input -> names.add(DecisionModel.nameOf(input))));
        tables.forEach(table -> table.decision().getInformationRequirements().stream()
                .filter(requirement -> requirement.getRequiredDecision() != null)
                .map(requirement -> Decisions.of(requirement.getRequiredDecision().getId()))
                .forEach(required -> required.outputs().forEach(output -> names.remove(output.getName()))));
        return names;
    }

    private static void note(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> HIT.get().add(rule.getId()));
    }

    /**
     * What came out.
     *
     * @param answers one map of outputs for each matched row that counts
     * @param hit     ids of the rows that matched, those of the decisions below included
     */
    record Outcome(List<Map<String, Object>> answers, Set<String> hit) {

        Object value(String output) {
            if (answers.size() != 1) {
                throw new IllegalStateException("Not one answer: " + answers);
            }
            return answers.get(0).get(output);
        }
    }
}
