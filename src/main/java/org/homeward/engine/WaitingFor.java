package org.homeward.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads what a wait waits for: a key that stands in the model, or the value of the one variable that it names. */
final class WaitingFor {

    private WaitingFor() {
    }

    static String resolve(WaitProperties properties, DelegateExecution execution) {
        var key = properties.waitingFor();
        if (!key.startsWith("${")) {
            return key;
        }
        var value = execution.getVariable(key.substring(2, key.length() - 1));
        return value == null ? "not-known" : value.toString();
    }
}
