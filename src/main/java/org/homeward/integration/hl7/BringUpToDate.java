package org.homeward.integration.hl7;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.JourneyId;
import org.homeward.stay.Leaving;
import org.homeward.stay.Spell;
import org.homeward.stay.Stay;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Stays;
import org.homeward.stay.Visit;
import org.homeward.stay.VisitHistory;

/**
 * Brings what is recorded about a visit in step with all that was said about it. It compares what should be
 * ({@link VisitHistory}) with the stays that there are and has the steps do what is missing. Doing it again changes
 * nothing, and it does not matter which message came last.
 */
public final class BringUpToDate {

    private final StayEvents events;
    private final Stays stays;
    private final TellSteps steps;
    private final Findings findings;

    public BringUpToDate(StayEvents events, Stays stays, TellSteps steps, Findings findings) {
        this.events = events;
        this.stays = stays;
        this.steps = steps;
        this.findings = findings;
    }

    /** @return what has been worked out, with the journey of the newest stay */
    public Result visit(Visit visit) {
        var result = settle(visit);
        events.takenBackElsewhere(visit).forEach(this::settle);
        return result;
    }

    private Result settle(Visit visit) {
        var recorded = stays.all(visit);
        var said = new ArrayList<>(events.of(visit));
        said.addAll(FromBefore.of(recorded, said));
        var cancels = said.stream().anyMatch(event -> event.kind() == StayEvent.Kind.DISCHARGE_CANCELLED);
        var history = VisitHistory.of(said, cancels ? events.admissionsElsewhere(visit) : List.of());
        var pairs = pair(history.spells(), recorded);
        recorded.stream().filter(stay -> pairs.values().stream().flatMap(Optional::stream).noneMatch(stay::equals))
                .forEach(stay -> steps.neverWas(stay, history.spells()));
        // a visit has one open stay at most: those that end come first, then those that go on or begin
        var newest = said.stream().map(StayEvent::word).max(Comparator.comparing(StayEvent.Word::learnedAt));
        pairs.entrySet().stream().filter(pair -> pair.getKey().state() != Stay.State.OPEN).forEach(pair -> settleEnded(pair, newest.orElseThrow()));
        pairs.entrySet().stream().filter(pair -> pair.getKey().state() == Stay.State.OPEN).forEach(pair -> settle(pair, newest.orElseThrow()));
        history.late().forEach(message -> findings.note(Findings.Kind.LATE_CANCELLATION, "message " + message,
                journey(visit), "A discharge was taken back after the person had been admitted anew. Nothing was changed; "
                        + "say in the hospital's system which of the two stays goes on."));
        return new Result(journey(visit), history.unused(), history.late());
    }

    /** One that goes on stands aside while an older one, told only now, is put on record beside it. */
    private void settleEnded(Map.Entry<Spell, Optional<Stay>> pair, StayEvent.Word newest) {
        var goingOn = pair.getValue().filter(Stay::isOpen).isPresent() ? List.<Stay>of()
                : stays.all(pair.getKey().admission().visit()).stream().filter(Stay::isOpen).toList();
        goingOn.forEach(stay -> stays.close(stay.id(), new Leaving(stay.admittedAt(), Optional.empty(), Optional.empty())));
        settle(pair, newest);
        goingOn.forEach(stay -> stays.reopen(stay.id()));
    }

    /** @param newest what was said last of the visit: it took back whatever no longer stands */
    private void settle(Map.Entry<Spell, Optional<Stay>> pair, StayEvent.Word newest) {
        var spell = pair.getKey();
        var stay = pair.getValue().orElseGet(() -> steps.admit(spell));
        steps.correct(stay, spell);
        steps.place(stay, spell);
        if (stay.state() != spell.state()) {
            switch (spell.state()) {
                case OPEN -> steps.resume(stay, spell, newest);
                case LEFT -> steps.leave(stay.isOpen() ? stay : steps.resume(stay, spell, newest), spell);
                case RECORDED_IN_ERROR -> steps.cancel(stay, spell, newest);
            }
        }
        steps.describe(stay, spell);
    }

    /** Which recorded stay is which time in hospital: the same beginning first, then whatever lies nearest. */
    private static Map<Spell, Optional<Stay>> pair(List<Spell> spells, List<Stay> recorded) {
        var free = new ArrayList<>(recorded);
        Map<Spell, Optional<Stay>> pairs = new LinkedHashMap<>();
        spells.forEach(spell -> {
            var same = free.stream().filter(stay -> stay.admittedAt().equals(spell.admittedAt()))
                    .min(Comparator.comparing(stay -> stay.state() == spell.state() ? 0 : 1));
            same.ifPresent(free::remove);
            pairs.put(spell, same);
        });
        pairs.replaceAll((spell, stay) -> {
            var nearest = stay.isPresent() ? stay : free.stream().min(Comparator.comparing(other ->
                    Math.abs(other.admittedAt().toEpochMilli() - spell.admittedAt().toEpochMilli())));
            nearest.ifPresent(free::remove);
            return nearest;
        });
        return pairs;
    }

    private Optional<JourneyId> journey(Visit visit) {
        return stays.newest(visit).map(Stay::journey);
    }

    /**
     * What has been worked out.
     *
     * @param journey of the newest stay, if there is one
     * @param unused  the messages that wait for what they build on
     * @param late    the messages that came too late to take anything back
     */
    public record Result(Optional<JourneyId> journey, Set<Long> unused, Set<Long> late) {
    }
}
