package org.homeward.processes;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.journey.JourneyId;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stays;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets somebody made up for a test leave hospital, and has them watched over as the way home would. */
@TestComponent
public class LeftHospital {

    private final Stays stays;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;

    LeftHospital(Stays stays, RuntimeService runtime, TransactionTemplate transaction) {
        this.stays = stays;
        this.runtime = runtime;
        this.transaction = transaction;
    }

    public void at(JourneyId journey, Instant left) {
        transaction.executeWithoutResult(status -> stays.close(stays.of(journey).orElseThrow().id(),
                new Leaving(left, Optional.of("1"), Optional.of("19"))));
    }

    /** @param check check, arrival or none */
    public void isWatchedOver(JourneyId journey, String check, boolean openAtLeaving) {
        transaction.executeWithoutResult(status -> runtime.createProcessInstanceByKey("safe-arrival").businessKey(journey.value())
                .setVariable("safetyCheck", check).setVariable("openAtLeaving", openAtLeaving).execute());
    }
}
