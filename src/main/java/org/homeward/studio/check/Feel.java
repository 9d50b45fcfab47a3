package org.homeward.studio.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Asks the decision engine's own expression language whether a value fits a cell, so that a cell is never read in two
 * ways. The same cell and value are asked once.
 */
final class Feel {

    private static final String VALUE = "cellInput";

    /** A set of models has some thousand; beyond that somebody sends nonsense, and it is simply asked again. */
    private static final int MOST = 50_000;

    private final Map<List<Object>, Boolean> asked = new ConcurrentHashMap<>();
    private final FeelEngine engine;

    Feel() {
        var configuration = ((DefaultDmnEngine) DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                .buildEngine()).getConfiguration();
        this.engine = ((DefaultDmnEngineConfiguration) configuration).getFeelEngine();
    }

    boolean fits(String cell, Object value) {
        if (DecisionModel.matchesAnything(cell)) {
            return true;
        }
        var question = Arrays.asList(cell, value);
        var known = asked.get(question);
        if (known != null) {
            return known;
        }
        var fits = engine.evaluateSimpleUnaryTests(cell, VALUE,
                Variables.createVariables().putValue(VALUE, value).asVariableContext());
        if (asked.size() < MOST) {
            asked.put(question, fits);
        }
        return fits;
    }
}
