package org.homeward.flow;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.journey.JourneyId;

/**
 * Something that a journey waits for now, in the words of the newest process model.
 *
 * @param waitingFor key of what is waited for, which decision {@code delay-reason-map} turns into a reason; for example {@code transport}
 * @param step    what the model calls the step, for example "Agree the discharge pathway"
 * @param unblock what has to happen, for example "The hub's case manager agrees the pathway."
 * @param owner   the responsible body: hospital, hub, council, provider, community-health, housing, icb or family
 * @param task    the task to be done, where a person has to do something
 */
public record OpenWait(JourneyId journey, String processId, String elementId, String waitingFor, String step, String unblock, String owner,
                       Instant since, Optional<TeamTask> task) {

    private static final String CONCERN = "safeguarding-concern";
    private static final Set<String> DUTIES =
            Set.of("homelessness-referral", "capacity-and-choice", CONCERN, "continuing-healthcare");

    public OpenWait {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(waitingFor);
        Objects.requireNonNull(step);
        Objects.requireNonNull(unblock);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(since);
        Objects.requireNonNull(task);
    }

    /** That there is a safeguarding concern is told only to those whose work needs it. */
    public boolean isShownTo(Permit permit) {
        return !processId.equals(CONCERN) || permit.shows(Part.SAFEGUARDING_FLAG);
    }

    /** Whether it belongs to one of the special duties that run beside the way home. */
    public boolean isDuty() {
        return DUTIES.contains(processId);
    }
}
