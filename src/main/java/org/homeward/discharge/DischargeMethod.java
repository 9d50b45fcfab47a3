package org.homeward.discharge;

import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;

/**
 * How somebody left, as a code of the NHS Data Dictionary: what closed the stay counts, be it the hospital's message
 * or the ward; before it is closed, what the ward answered.
 */
public final class DischargeMethod {

    private final Stays stays;
    private final ConfirmLeaving lastChecks;

    public DischargeMethod(Stays stays, Answers answers) {
        this.stays = stays;
        this.lastChecks = new ConfirmLeaving(answers);
    }

    public Optional<String> of(JourneyId journey) {
        return stays.of(journey).flatMap(Stay::leaving).flatMap(Leaving::method)
                .or(() -> lastChecks.code(journey, "dischargeMethod"));
    }
}
