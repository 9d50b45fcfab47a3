package org.homeward.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Asks the newest version of decision tables that are asked very often, such as about two thousand services at once: each question is
 * evaluated once and its answer remembered for that version, and no history is written.
 */
@Component
public class AskedTables {

    private final DmnEngine dmn = QuickTables.engine();
    private final Map<String, Asked> newest = new ConcurrentHashMap<>();
    private final RepositoryService repository;

    AskedTables(RepositoryService repository) {
        this.repository = repository;
    }

    /** The version that counts now, to be asked as often as somebody likes. @param decision id of a table that gives one answer */
    public Asked newest(String decision) {
        var definition = repository.createDecisionDefinitionQuery().decisionDefinitionKey(decision).latestVersion().singleResult();
        if (definition == null) {
            throw new IllegalStateException("No table " + decision + " is deployed");
        }
        return newest.compute(decision, (key, known) -> known != null && known.version.equals(definition.getId()) ? known
                : new Asked(definition.getId(), dmn, dmn.parseDecision(decision, repository.getDmnModelInstance(definition.getId()))));
    }

    /** One version of a table. */
    public static final class Asked {

        /** Ages in hours are among the questions, so that they never come to an end. */
        private static final int MOST = 20_000;

        private final Map<Object, Object> answers = new ConcurrentHashMap<>();
        private final String version;
        private final DmnEngine dmn;
        private final DmnDecision decision;

        private Asked(String version, DmnEngine dmn, DmnDecision decision) {
            this.version = version;
            this.dmn = dmn;
            this.decision = decision;
        }

        /**
         * What the table answers, in the asker's own words.
         *
         * @param question equal where every input is
         * @param facts    every input of the table
         * @param read     always the same for questions of one type
         */
        @SuppressWarnings("unchecked")
        public <Q, A> A answer(Q question, Function<Q, Map<String, Object>> facts, Function<Map<String, Object>, A> read) {
            var known = answers.get(question);
            if (known != null) {
                return (A) known;
            }
            var answer = read.apply(dmn.evaluateDecisionTable(decision, Variables.fromMap(facts.apply(question))).getSingleResult().getEntryMap());
            if (answers.size() >= MOST) {
                answers.clear();
            }
            answers.put(question, answer);
            return answer;
        }
    }
}
