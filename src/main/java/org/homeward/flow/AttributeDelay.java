package org.homeward.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.flow.DelayRecord.Correction;
import org.homeward.flow.DelayRecord.Interval;
import org.homeward.flow.DelayRecord.Wait;

/**
 * Says for each minute of a delay which one reason it is put down to, and whose it is: a person's correction where there is one, else the
 * wait that began first among those that are open and have a reason, and of two that began together the one of the earlier family. Several
 * reasons are kept; exactly one is principal at any moment.
 *
 * <p>A correction counts until the wait that it corrected has ended, or a later correction; where no wait had a reason, until one has. That
 * is a local default: a reason said once must not stand for weeks in which other things are waited for.
 */
public final class AttributeDelay {

    private static final String NOBODY_ELSE = "hub";

    private final DelayReasonMap.Asked map;

    public AttributeDelay(DelayReasonMap.Asked map) {
        this.map = map;
    }

    /** All stretches of all intervals, in the order of time. They follow each other without a gap within an interval. */
    public List<DelayStretch> of(DelayRecord delay, Instant now) {
        return delay.intervals().stream().flatMap(interval -> of(delay, interval, now).stream()).toList();
    }

    /** Why the person is here at this moment; empty for somebody who is not delayed. */
    public Optional<DelayStretch> now(DelayRecord delay, Instant now) {
        return delay.intervals().stream().filter(Interval::isOpen).reduce((one, later) -> later)
                .flatMap(interval -> of(delay, interval, now).stream().reduce((one, later) -> later));
    }

    /** Every reason for which somebody waits at that moment, the principal one among them. */
    public List<DelayReason> reasonsAt(DelayRecord delay, Instant at) {
        return Stream.concat(reasoned(delay, at).stream().map(Reasoned::reason), now(delay, at).flatMap(DelayStretch::principal).stream())
                .distinct().toList();
    }

    private List<DelayStretch> of(DelayRecord delay, Interval interval, Instant now) {
        var end = interval.endedAt().orElse(now);
        var stretches = new ArrayList<DelayStretch>();
        var cuts = new ArrayList<>(cuts(delay, interval.beganAt(), end));
        for (int i = 0; i + 1 < cuts.size(); i++) {
            add(stretches, stretch(delay, interval, cuts.get(i), cuts.get(i + 1)));
        }
        return stretches;
    }

    private static void add(List<DelayStretch> stretches, DelayStretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).saysTheSameAs(next)) {
            stretches.set(last, stretches.get(last).lengthened(next.until()));
        } else {
            stretches.add(next);
        }
    }

    private static TreeSet<Instant> cuts(DelayRecord delay, Instant from, Instant until) {
        var cuts = new TreeSet<Instant>(List.of(from, until));
        Stream.of(delay.waits().stream().map(Wait::beganAt), delay.waits().stream().flatMap(wait -> wait.endedAt().stream()),
                        delay.corrections().stream().map(Correction::at), delay.pathways().stream().map(DelayRecord.Pathway::since))
                .flatMap(moments -> moments).filter(moment -> moment.isAfter(from) && moment.isBefore(until)).forEach(cuts::add);
        return cuts;
    }

    private DelayStretch stretch(DelayRecord delay, Interval interval, Instant from, Instant until) {
        var derived = reasoned(delay, from).stream().findFirst();
        var correction = correction(delay, interval, from);
        var principal = correction.map(Correction::reason).or(() -> derived.map(Reasoned::reason));
        return new DelayStretch(from, until, principal, derived.map(Reasoned::reason), body(delay, from, principal, derived), correction);
    }

    private Optional<Correction> correction(DelayRecord delay, Interval interval, Instant at) {
        return delay.corrections().stream().filter(said -> !said.at().isBefore(interval.beganAt()) && !said.at().isAfter(at))
                .reduce((one, later) -> later).filter(said -> stands(delay, said, at));
    }

    private boolean stands(DelayRecord delay, Correction said, Instant at) {
        return reasoned(delay, said.at()).stream().findFirst().map(corrected -> corrected.open().isOpenAt(at))
                .orElseGet(() -> reasoned(delay, at).isEmpty());
    }

    /** Whose it is: of the wait with that reason, as the reason usually is, or of whatever else has been open longest. */
    private String body(DelayRecord delay, Instant at, Optional<DelayReason> principal, Optional<Reasoned> derived) {
        if (principal.isEmpty()) {
            return delay.waits().stream().filter(wait -> wait.isOpenAt(at)).min(Wait.LONGEST_FIRST).map(Wait::owner).orElse(NOBODY_ELSE);
        }
        return derived.filter(first -> first.reason().equals(principal.get())).map(first -> first.open().owner())
                .or(() -> reasoned(delay, at).stream().filter(open -> open.reason().equals(principal.get())).findFirst()
                        .map(it -> it.open().owner()))
                .orElseGet(() -> principal.get().usualBody());
    }

    private List<Reasoned> reasoned(DelayRecord delay, Instant at) {
        var pathway = delay.pathwayAt(at);
        return delay.waits().stream().filter(wait -> wait.isOpenAt(at))
                .flatMap(wait -> map.of(wait.waitingFor(), pathway).reason().map(reason -> new Reasoned(wait, reason)).stream())
                .sorted(Reasoned.PRINCIPAL_FIRST).toList();
    }

    private record Reasoned(Wait open, DelayReason reason) {

        static final Comparator<Reasoned> PRINCIPAL_FIRST = Comparator.comparing((Reasoned one) -> one.open().beganAt())
                .thenComparing(Reasoned::reason, DelayReason.ORDER);
    }
}
