package org.homeward.flow;

import java.time.Clock;
import java.util.List;
import org.homeward.access.Permit;
import org.homeward.journey.JourneyId;

/** Why people are, or were, in hospital without needing an acute bed: derived from what was waited for, and typed by nobody. */
public final class ExplainDelay {

    private final DelayRecords records;
    private final DelayReasonMap reasons;
    private final Clock clock;

    public ExplainDelay(DelayRecords records, DelayReasonMap reasons, Clock clock) {
        this.records = records;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** Each time of the journey with its one reason; none where it was never delayed. */
    public List<DelayStretch> of(JourneyId journey) {
        var record = records.of(List.of(journey)).get(journey);
        return record == null ? List.of() : new AttributeDelay(reasons.newest()).of(record, clock.instant());
    }

    /** The same, without the reasons that a reader with this permit is not told; the time stays. */
    public List<DelayStretch> of(JourneyId journey, Permit permit) {
        return of(journey).stream().map(stretch -> WhyStillHere.isToldTo(permit, stretch) ? stretch : stretch.withoutReason()).toList();
    }
}
