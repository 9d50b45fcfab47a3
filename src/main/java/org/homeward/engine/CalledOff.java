package org.homeward.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.homeward.tasks.WhenCalledOff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells whoever follows a called process that it was called off, by whichever event of the model. No model need know. */
@Component
class CalledOff {

    private final ObjectProvider<WhenCalledOff> followers;

    CalledOff(ObjectProvider<WhenCalledOff> followers) {
        this.followers = followers;
    }

    ExecutionListener of(String process) {
        return execution -> {
            if (execution.isCanceled()) {
                BusinessKey.of(execution).ifPresent(journey -> followers.stream().filter(it -> it.follows(process))
                        .forEach(it -> it.calledOff(journey)));
            }
        };
    }
}
