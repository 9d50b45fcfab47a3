package org.homeward.flow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is on record about why one person stays in hospital without needing an acute bed.
 *
 * @param intervals   when the person no longer met the criteria to reside, the oldest first
 * @param waits       what was waited for at any of these times
 * @param corrections reasons that a person gave instead of the derived one, the oldest first
 * @param pathways    what was agreed or proposed, the oldest first
 */
public record DelayRecord(List<Interval> intervals, List<Wait> waits, List<Correction> corrections, List<Pathway> pathways) {

    public DelayRecord {
        intervals = List.copyOf(intervals);
        waits = List.copyOf(waits);
        corrections = List.copyOf(corrections);
        pathways = List.copyOf(pathways);
    }

    /** The agreed pathway at that moment, else what was last proposed. */
    public Optional<String> pathwayAt(Instant at) {
        var known = pathways.stream().filter(pathway -> !pathway.since().isAfter(at)).toList();
        return newest(known, true).flatMap(Pathway::pathway).or(() -> newest(known, false).flatMap(Pathway::pathway));
    }

    private static Optional<Pathway> newest(List<Pathway> known, boolean agreed) {
        return known.stream().filter(pathway -> pathway.agreed() == agreed).reduce((one, later) -> later);
    }

    /** @param endedAt empty while it lasts */
    public record Interval(Instant beganAt, Optional<Instant> endedAt) {

        public boolean isOpen() {
            return endedAt.isEmpty();
        }
    }

    /** @param owner the responsible body, for example {@code hospital} */
    public record Wait(String id, String waitingFor, String owner, Instant beganAt, Optional<Instant> endedAt) {

        static final Comparator<Wait> LONGEST_FIRST = Comparator.comparing(Wait::beganAt);

        boolean isOpenAt(Instant at) {
            return !beganAt.isAfter(at) && endedAt.filter(ended -> !ended.isAfter(at)).isEmpty();
        }
    }

    /** @param because why the derived reason was wrong */
    public record Correction(Instant at, DelayReason reason, String byWhom, String because) {

        public Correction {
            Objects.requireNonNull(at);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(byWhom);
            Objects.requireNonNull(because);
        }
    }

    /** @param pathway empty where an agreed one was taken back */
    public record Pathway(Instant since, Optional<String> pathway, boolean agreed) {
    }
}
