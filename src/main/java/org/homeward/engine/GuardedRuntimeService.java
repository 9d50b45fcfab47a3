package org.homeward.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;

/** Lets nobody write process variables from outside: they come from forms and from the steps themselves. */
final class GuardedRuntimeService extends RuntimeServiceImpl {

    @Override
    protected void setVariables(String executionId, Map<String, ? extends Object> variables, boolean local) {
        throw DoorClosed.answersOnlyByForm();
    }

    @Override
    protected void updateVariables(String executionId, Map<String, ? extends Object> modifications,
                                   Collection<String> deletions, boolean local) {
        throw DoorClosed.answersOnlyByForm();
    }
}
