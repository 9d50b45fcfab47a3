package org.homeward.stay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.stay.StayEvent.Kind;

/**
 * Lays out what was said and still stands as it happened: an admission begins a time in hospital, leaving ends it, and
 * whatever lies in between belongs to it.
 *
 * @param all    by admission
 * @param orphan what belongs to none of them, for instance a move before any admission
 */
record Spells(List<Spell> all, Set<Long> orphan) {

    static Spells of(Collection<StayEvent> standing) {
        var layout = new Layout();
        standing.stream().sorted(StayEvent.AS_IT_HAPPENED).forEach(layout::take);
        return layout.laidOut();
    }

    Optional<Spell> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static final class Layout {

        private final List<Spell> done = new ArrayList<>();
        private final Set<Long> orphan = new HashSet<>();
        private List<StayEvent> current = new ArrayList<>();
        private boolean left;

        void take(StayEvent event) {
            if (event.kind() == Kind.ADMITTED && left) {
                finish();
            }
            if (current.isEmpty() ? event.kind() == Kind.ADMITTED : !left || isStillAbout(event)) {
                current.add(left ? event.as(event.kind(), event.happenedAt(), event.details().at(Optional.empty())) : event);
                left = left || event.kind().endsTheStay();
            } else {
                orphan.add(event.message());
            }
        }

        /** After leaving nobody moves any more; but how they left, and who they are, may be told better. */
        private boolean isStillAbout(StayEvent event) {
            return switch (event.kind()) {
                case LEFT, EXPECTED, UPDATED, REASSIGNED -> true;
                case DIED -> current.stream().anyMatch(before -> before.kind() == Kind.DIED);
                default -> false;
            };
        }

        private void finish() {
            if (!current.isEmpty()) {
                done.add(new Spell(current, left ? Stay.State.LEFT : Stay.State.OPEN));
            }
            current = new ArrayList<>();
            left = false;
        }

        Spells laidOut() {
            finish();
            return new Spells(List.copyOf(done), Set.copyOf(orphan));
        }
    }
}
