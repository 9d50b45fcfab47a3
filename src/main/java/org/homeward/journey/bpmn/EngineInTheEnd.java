package org.homeward.journey.bpmn;

import org.camunda.bpm.engine.IdentityService;
import org.homeward.journey.InTheEnd;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Waits until the engine has written what it did: what began to wait in the same command is not found before. Whoever did it needs no
 * right to tell processes anything, so it is done in nobody's name.
 */
@Component
class EngineInTheEnd implements InTheEnd {

    private final IdentityService identity;

    EngineInTheEnd(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void run(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            inNobodysName(work);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                inNobodysName(work);
            }
        });
    }

    private void inNobodysName(Runnable work) {
        var user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            work.run();
        } finally {
            identity.setAuthentication(user);
        }
    }
}
