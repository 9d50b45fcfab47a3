package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.homeward.flow.DelayRecord.Correction;
import org.homeward.flow.DelayRecord.Interval;
import org.homeward.flow.DelayRecord.Pathway;
import org.homeward.flow.DelayRecord.Wait;

/** Whatever was waited for, agreed and corrected: each minute of a delay has exactly one reason, and they add up to the whole of it. */
class AttributedMinutesTest {

    private static final Instant BEGINNING = Instant.parse("2025-03-29T20:00:00Z");
    private static final List<String> KEYS = List.of("transport", "equipment", "hub-triage", "not-a-delay");
    private static final int SECONDS = 200_000;

    private final AttributeDelay attribute = new AttributeDelay((waitingFor, pathway) -> new DelayReasonMap.Answer(
            waitingFor.equals("not-a-delay") || pathway.isEmpty() && waitingFor.equals("equipment") ? Optional.empty()
                    : Optional.of(new DelayReason("hp-" + waitingFor)), true));

    @Property
    void addUpToTheDelay(@ForAll("delays") DelayRecord delay) {
        var now = at(SECONDS + 5_000);
        for (var interval : delay.intervals()) {
            var end = interval.endedAt().orElse(now);
            var stretches = attribute.of(new DelayRecord(List.of(interval), delay.waits(), delay.corrections(), delay.pathways()), now);
            assertThat(stretches.stream().mapToLong(DelayStretch::minutes).sum())
                    .isEqualTo(DelayStretch.minute(end) - DelayStretch.minute(interval.beganAt()));
            var until = interval.beganAt();
            for (var stretch : stretches) {
                assertThat(stretch.from()).isEqualTo(until);
                assertThat(stretch.body()).isNotBlank();
                until = stretch.until();
            }
            assertThat(until).isEqualTo(end);
        }
    }

    @Provide
    Arbitrary<DelayRecord> delays() {
        var seconds = Arbitraries.integers().between(0, SECONDS);
        var waits = Combinators.combine(Arbitraries.of(KEYS), seconds, seconds.optional(0.7)).as((key, began, lasted) ->
                new Wait(key + began, key, "hub", at(began), lasted.map(later -> at(began + later)))).list().ofMaxSize(8);
        var corrections = seconds.map(second -> new Correction(at(second), new DelayReason("cp-equipment"), "Nina Ward", "No hoist."))
                .list().ofMaxSize(3);
        var pathways = Combinators.combine(seconds, Arbitraries.of(Optional.of("P1"), Optional.of("P3"), Optional.<String>empty()), Arbitraries.of(true, false))
                .as((second, pathway, agreed) -> new Pathway(at(second), pathway, agreed)).list().ofMaxSize(3);
        return Combinators.combine(seconds.list().ofMinSize(1).ofMaxSize(4), waits, corrections, pathways).as((cuts, open, said, known) ->
                new DelayRecord(intervals(cuts), open, said.stream().sorted((one, other) -> one.at().compareTo(other.at())).toList(),
                        known.stream().sorted((one, other) -> one.since().compareTo(other.since())).toList()));
    }

    /** Times one after another; the last one lasts where their number is odd. */
    private static List<Interval> intervals(List<Integer> cuts) {
        var sorted = cuts.stream().distinct().sorted().toList();
        var intervals = new ArrayList<Interval>();
        for (int i = 0; i < sorted.size(); i += 2) {
            intervals.add(new Interval(at(sorted.get(i)), i + 1 < sorted.size() ? Optional.of(at(sorted.get(i + 1))) : Optional.empty()));
        }
        return intervals;
    }

    private static Instant at(int second) {
        return BEGINNING.plus(Duration.ofSeconds(second));
    }
}
