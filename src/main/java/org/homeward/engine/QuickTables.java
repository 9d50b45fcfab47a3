package org.homeward.engine;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Decision engines beside the process engine, for tables that are asked without being part of a process: no history is written. */
public final class QuickTables {

    static {
        ModelReaders.readSchemasOnce();
    }

    private QuickTables() {
    }

    /** Reads cells as quickly as the process engine does. */
    public static DmnEngine engine() {
        return engine(List.of());
    }

    /** @param listeners hear of each table that was asked */
    public static DmnEngine engine(List<DmnDecisionTableEvaluationListener> listeners) {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(QuickFeel::new);
        configuration.setCustomPostDecisionTableEvaluationListeners(listeners);
        return configuration.buildEngine();
    }
}
