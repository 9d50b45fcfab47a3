package org.homeward.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;

/**
 * Says of each person why they are still where they are, from what is waited for, without anybody typing it: what, whose, since when, how long
 * it usually lasts and what unblocks it. Used for the board, the person's page, the huddle and the lists, so that all say the same.
 */
public final class WhyStillHere {

    private final DelayRecords records;
    private final DelayReasonMap reasons;
    private final UsualDurations usual;
    private final PaceTable paces;
    private final OtherBlockers others;
    private final BedNeeded bedNeeded;
    private final Clock clock;

    public WhyStillHere(DelayRecords records, DelayReasonMap reasons, UsualDurations usual, PaceTable paces,
                        OtherBlockers others, BedNeeded bedNeeded, Clock clock) {
        this.records = records;
        this.reasons = reasons;
        this.usual = usual;
        this.paces = paces;
        this.others = others;
        this.bedNeeded = bedNeeded;
        this.clock = clock;
    }

    /** @param waits what each of them waits for, as far as the reader is told */
    public Map<JourneyId, WhyHere> of(Collection<JourneySummary> journeys, Map<JourneyId, List<OpenWait>> waits) {
        var shown = journeys.stream().filter(journey -> journey.permit().shows(Part.PROGRESS)).toList();
        if (shown.isEmpty()) {
            return Map.of();
        }
        var ids = shown.stream().map(JourneySummary::id).toList();
        var delayed = records.ofThoseDelayed(ids);
        var known = new Known(delayed, others.of(ids), bedNeeded.by(ids), reasons.newest(), paces.newest(), usual.newest(), clock.instant());
        var whyHere = new HashMap<JourneyId, WhyHere>();
        shown.forEach(journey -> whyHere.put(journey.id(), why(journey, waits.getOrDefault(journey.id(), List.of()), known)));
        return whyHere;
    }

    private static WhyHere why(JourneySummary journey, List<OpenWait> waits, Known known) {
        var delay = known.delay(journey.id());
        var pathway = delay.flatMap(record -> record.pathwayAt(known.now)).or(() -> journey.progress().pathway());
        var blockers = marked(Stream.concat(waits.stream().map(wait -> blocker(wait, pathway, known)),
                known.others.getOrDefault(journey.id(), List.of()).stream()).toList(), known.now);
        var now = delay.flatMap(record -> new AttributeDelay(known.reasons).now(record, known.now));
        var told = now.filter(stretch -> isToldTo(journey.permit(), stretch));
        return new WhyHere(pace(journey, blockers, known), blockers, told, now.isPresent() && told.isEmpty());
    }

    private static Blocker blocker(OpenWait wait, Optional<String> pathway, Known known) {
        return new Blocker(Blocker.Kind.STEP, wait.journey(), wait.step(), wait.unblock(), wait.owner(), wait.since(), wait.task(),
                known.usual.of(wait.processId(), wait.elementId(), pathway), known.reasons.of(wait.waitingFor(), pathway).reason(), false,
                wait.task().map(task -> "/tasks/" + task.id()).orElse("/journeys/" + wait.journey()));
    }

    /** What delays nobody is critical only where there is nothing else, and a missing answer to a notice never. */
    private static List<Blocker> marked(List<Blocker> blockers, Instant now) {
        var steps = blockers.stream().filter(blocker -> blocker.kind() != Blocker.Kind.NOTICE).toList();
        var holding = steps.stream().filter(blocker -> blocker.reason().isPresent()).toList();
        var critical = (holding.isEmpty() ? steps : holding).stream().max(Comparator.comparing((Blocker blocker) -> blocker.probablyOver(now))
                .thenComparing(Blocker::since, Comparator.reverseOrder()));
        var all = new ArrayList<>(blockers);
        critical.ifPresent(it -> all.set(blockers.indexOf(it), it.markedCritical()));
        return all;
    }

    private static Pace pace(JourneySummary journey, List<Blocker> blockers, Known known) {
        var progress = journey.progress();
        return known.paces.of(new PaceFacts(progress.stage(),
                PaceFacts.workingDaysBetween(London.day(progress.stageSince()), London.day(known.now)), known.bedNeeded.contains(journey.id()),
                blockers.stream().anyMatch(blocker -> blocker.isPastTarget(known.now)),
                blockers.stream().anyMatch(blocker -> blocker.isBeyondUsual(known.now))));
    }

    /** That there is a safeguarding concern is told only to those whose work needs it, and so is this reason. */
    static boolean isToldTo(Permit permit, DelayStretch stretch) {
        return permit.shows(Part.SAFEGUARDING_FLAG)
                || Stream.concat(stretch.principal().stream(), stretch.derived().stream()).noneMatch(DelayReason::isConfidential);
    }

    private record Known(Map<JourneyId, DelayRecord> delayed, Map<JourneyId, List<Blocker>> others, Set<JourneyId> bedNeeded,
                         DelayReasonMap.Asked reasons, PaceTable.Asked paces, UsualDurations.Known usual, Instant now) {

        Optional<DelayRecord> delay(JourneyId journey) {
            return Optional.ofNullable(delayed.get(journey));
        }
    }
}
