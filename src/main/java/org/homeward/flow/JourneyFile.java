package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Part;

/**
 * All that one person's page shows of a journey.
 *
 * @param waits     what it waits for now, the most urgent first
 * @param why  whether it goes on, and why the person is still here
 * @param delays    each time during which the person no longer needed an acute bed and was here, with its one reason
 * @param finished  tasks that are done or were withdrawn, the newest first
 * @param timeline  what happened, the newest first
 * @param decisions what the tables said, the newest first
 */
public record JourneyFile(JourneySummary summary, List<Stay> stays, List<OpenWait> waits, WhyHere why,
                          List<DelayStretch> delays, List<FinishedTask> finished,
                          List<Happening> timeline, List<Decision> decisions) {

    private static final List<Part> SHOWN_HERE =
            List.of(Part.IDENTITY, Part.CONTACT, Part.PLACE, Part.PROGRESS, Part.TIMELINE, Part.DECISIONS, Part.CLINICAL,
                    Part.NOTES);

    /** The special duties that are open beside the way home, in the order of {@link #waits}. */
    public List<OpenWait> duties() {
        return waits.stream().filter(OpenWait::isDuty).toList();
    }

    /** The parts of this page that the reader is not shown. */
    public List<Part> notShown() {
        return SHOWN_HERE.stream().filter(part -> !summary.permit().shows(part)).toList();
    }

    /**
     * @param state    open, left or recorded-in-error
     * @param isReturn where the person had left a hospital shortly before
     * @param cameBack where the person came back shortly after it
     */
    public record Stay(Instant admittedAt, Optional<Instant> leftAt, String state, List<Location> locations,
                       Optional<Return> isReturn, Optional<Return> cameBack) {
    }

    /**
     * An unplanned return to hospital; planned readmissions and transfers are none.
     *
     * @param kind {@code failed-discharge} within 24 hours, {@code return-review} within 72, {@code readmission} within 30 days
     */
    public record Return(String kind, Instant leftAt, Instant admittedAt) {
    }

    /** @param ward what people call it, or what the hospital's message called it */
    public record Location(String ward, Optional<String> bed, Instant since, Optional<Instant> until) {
    }

    /** @param withdrawn true where nobody had to do it any more */
    public record FinishedTask(String name, String team, Instant endedAt, boolean withdrawn, Optional<String> by,
                               Optional<String> because) {
    }

    /**
     * @param source {@code hl7:<sender>}, {@code task:<task id>}, {@code api:<user>} or {@code process:<process id>}
     */
    public record Happening(String kind, Instant happenedAt, Instant learnedAt, String source, Optional<String> by,
                            String text) {
    }

    /**
     * What a decision table said, and why.
     *
     * @param inputs  what it looked at; an absent value was not known
     * @param matched the rules that fitted
     */
    public record Decision(String decision, int version, Instant takenAt, Map<String, Optional<Object>> inputs,
                           List<MatchedRule> matched) {
    }

    /** @param outputs what the rule says; an absent value says nothing */
    public record MatchedRule(String rule, String description, Map<String, Optional<Object>> outputs) {
    }
}
