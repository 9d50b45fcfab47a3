package org.homeward.integration.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.stay.Spell;
import org.homeward.stay.Stay;
import org.homeward.stay.StayEvent;
import org.homeward.stay.VisitHistory;

/**
 * What one more message changes in what is true of a visit, in words.
 *
 * @param effects  at least one sentence
 * @param findings what somebody would have to look at
 */
record HistoryDifference(List<String> effects, List<String> findings) {

    private static final String NOBODY = "Kept; nobody is in hospital on this visit.";
    private static final String WAITS = "Waits: what it builds on has not been told yet.";

    static HistoryDifference between(VisitHistory before, VisitHistory after, StayEvent word) {
        var message = word.message();
        if (after.late().contains(message)) {
            return new HistoryDifference(List.of("Nothing changes."), List.of("The discharge is taken back after the person has "
                    + "been admitted anew (late-cancellation)."));
        }
        if (after.unused().contains(message)) {
            return new HistoryDifference(List.of(ApplyEvent.needsNothing(word) ? NOBODY : WAITS), List.of());
        }
        List<String> effects = new ArrayList<>();
        for (int i = 0; i < after.spells().size(); i++) {
            var now = after.spells().get(i);
            var then = i < before.spells().size() ? Optional.of(before.spells().get(i)) : Optional.<Spell>empty();
            effects.addAll(then.map(old -> changes(old, now)).orElseGet(() -> begins(now)));
        }
        if (after.spells().size() < before.spells().size()) {
            effects.add("Two stays turn out to be one.");
        }
        return new HistoryDifference(effects.isEmpty() ? List.of("Nothing changes; it is known already.") : effects, List.of());
    }

    private static List<String> begins(Spell spell) {
        return switch (spell.state()) {
            case OPEN -> List.of("A stay opens, and a journey with it.");
            case LEFT -> List.of("A stay opens and closes, as was told before it.");
            case RECORDED_IN_ERROR -> List.of("A stay is recorded in error, as was told before it.");
        };
    }

    private static List<String> changes(Spell then, Spell now) {
        List<String> changes = new ArrayList<>();
        if (then.state() != now.state()) {
            changes.add(switch (now.state()) {
                case OPEN -> "The stay and the journey go on.";
                case LEFT -> now.death().isPresent() ? "The person has died: the stay closes and the journey ends."
                        : "The stay closes and the journey moves on.";
                case RECORDED_IN_ERROR -> "The stay was recorded in error and the journey ends so.";
            });
        }
        if (now.state() == Stay.State.RECORDED_IN_ERROR) {
            return changes;
        }
        if (!then.admittedAt().equals(now.admittedAt())) {
            changes.add("The time of admission is corrected.");
        }
        if (then.state() == Stay.State.LEFT && now.state() == Stay.State.LEFT && !then.leaving().equals(now.leaving())) {
            changes.add("When or how the person left is corrected.");
        }
        if (!then.spots().stream().map(Spell.Spot::place).toList().equals(now.spots().stream().map(Spell.Spot::place).toList())) {
            changes.add("The person lies elsewhere.");
        }
        if (!then.expectedOn().equals(now.expectedOn())) {
            changes.add("The expected discharge date changes.");
        }
        if (!then.who().equals(now.who())) {
            changes.add("Who it is is corrected.");
        }
        return changes;
    }
}
