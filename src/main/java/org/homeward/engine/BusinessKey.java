package org.homeward.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.homeward.journey.JourneyId;

/** Reads the journey that a running process belongs to from its business key. */
public final class BusinessKey {

    private BusinessKey() {
    }

    static Optional<JourneyId> of(DelegateExecution execution) {
        return parse(execution.getProcessBusinessKey());
    }

    static Optional<JourneyId> parse(String key) {
        return key != null && key.startsWith("J-") ? Optional.of(new JourneyId(key)) : Optional.empty();
    }

    /** The journey of a step that always belongs to one. */
    public static JourneyId journeyOf(DelegateExecution execution) {
        return of(execution).orElseThrow(
                () -> new IllegalStateException("This process carries no journey id: " + execution.getId()));
    }
}
