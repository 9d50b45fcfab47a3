package org.homeward.flow.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.homeward.flow.DelayReason;
import org.homeward.flow.DelayStretch;
import org.homeward.flow.Usual;
import org.homeward.journey.London;
import org.homeward.tasks.CodeList;
import org.homeward.tasks.CodeLists;

/** Says in the words of the national list why somebody is still in hospital, and how long a step usually lasts. */
public final class DelayWords {

    private static final String REASONS = "delay-reasons-acute";
    private static final String NONE = "No reason is on record";

    private final Optional<CodeList> reasons;
    private final LondonWords times;

    DelayWords(CodeLists lists, Clock clock) {
        this.reasons = lists.find(REASONS);
        this.times = new LondonWords(clock.instant());
    }

    /** As the list worded it on that day. */
    public String reason(DelayStretch stretch) {
        return stretch.principal().map(reason -> label(reason, stretch)).orElse(NONE);
    }

    /** Who said so, and what would have followed from the waits. Example: "Said by Nina Ward; derived was: Hospital process – …". */
    public String correction(DelayStretch stretch) {
        return stretch.correction().map(said -> "Said by " + said.byWhom() + (said.because().isBlank() ? "" : ": " + said.because())
                + ". Derived from the open steps: " + stretch.derived().map(reason -> label(reason, stretch)).orElse(NONE) + ".").orElse("");
    }

    /** For example "Usually 4 hours; 85 of 100 within 2 days.". */
    public String usual(Usual usual) {
        return "Usually " + times.length(usual.median()) + "; 85 of 100 within " + times.length(usual.p85())
                + (usual.ofPathway() ? ", on this pathway." : ".");
    }

    public String total(List<DelayStretch> stretches) {
        return times.length(Duration.ofMinutes(stretches.stream().mapToLong(DelayStretch::minutes).sum()));
    }

    private String label(DelayReason reason, DelayStretch stretch) {
        return reasons.flatMap(list -> list.labelOn(reason.key(), London.day(stretch.from()))).orElse(reason.key());
    }
}
