package org.homeward.stay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.stay.StayEvent.Kind;

/**
 * Works out from everything that was said about one visit what is true of it. First it goes through what was said in the
 * order in which it was said, so that each cancellation takes back what it means; what still stands is then laid out as
 * it happened. Arrival plays no part, so late, repeated and shuffled messages end in the same truth.
 *
 * @param spells the times in hospital, by admission; those recorded in error among them
 * @param unused the messages that had no effect, because what they build on has not been told
 * @param late   the messages that came to take back a discharge after which the person had already been admitted anew
 */
public record VisitHistory(List<Spell> spells, Set<Long> unused, Set<Long> late) {

    public VisitHistory {
        spells = List.copyOf(spells);
        unused = Set.copyOf(unused);
        late = Set.copyOf(late);
    }

    /** @param elsewhere admissions of the same person under other visits */
    public static VisitHistory of(List<StayEvent> events, List<StayEvent> elsewhere) {
        var hearing = new Hearing(elsewhere);
        Set<Object> heard = new HashSet<>();
        events.stream().sorted(StayEvent.AS_IT_WAS_SAID)
                .filter(event -> heard.add(List.of(event.kind(), event.happenedAt(), event.word().saidAt(), event.details())))
                .forEach(hearing::hear);
        return hearing.judged();
    }

    /** Goes through what was said, one after the other. */
    private static final class Hearing {

        private final List<StayEvent> elsewhere;
        private final Set<StayEvent> standing = new LinkedHashSet<>();
        private final Set<StayEvent> takenBack = new HashSet<>();
        private final List<Spell> inError = new ArrayList<>();
        private final Set<Long> unused = new HashSet<>();
        private final Set<Long> late = new HashSet<>();

        Hearing(List<StayEvent> elsewhere) {
            this.elsewhere = elsewhere;
        }

        void hear(StayEvent event) {
            switch (event.kind()) {
                case ADMISSION_CANCELLED -> cancelAdmission(event);
                case DISCHARGE_CANCELLED -> cancelDischarge(event);
                case MOVE_CANCELLED -> cancelMove(event);
                default -> standing.add(event);
            }
        }

        private void cancelAdmission(StayEvent event) {
            if (wasTakenBack(event.happenedAt(), Kind.ADMITTED)) {
                return;
            }
            var spells = Spells.of(standing);
            var meant = spells.all().stream().filter(spell -> spell.events().stream().anyMatch(admission ->
                    admission.kind() == Kind.ADMITTED && admission.happenedAt().equals(event.happenedAt()))).findFirst()
                    .or(spells::newest);
            meant.ifPresentOrElse(spell -> {
                spell.events().forEach(this::takeBack);
                inError.add(spell.recordedInError());
            }, () -> unused.add(event.message()));
        }

        private void cancelDischarge(StayEvent event) {
            if (wasTakenBack(event.happenedAt(), Kind.LEFT)) {
                return;
            }
            var spells = Spells.of(standing);
            var exactly = spells.all().stream().filter(spell -> leavings(spell)
                    .anyMatch(leaving -> leaving.happenedAt().equals(event.happenedAt()))).findFirst();
            var meant = exactly.or(spells::newest).filter(spell -> leavings(spell).findAny().isPresent());
            if (meant.isEmpty()) {
                unused.add(event.message());
            } else if (isFollowedByAnother(meant.get(), spells, event)) {
                late.add(event.message());
            } else {
                leavings(meant.get()).toList().forEach(this::takeBack);
            }
        }

        /** A death that was told on its own is not taken back with the discharge; one told as the discharge is. */
        private static Stream<StayEvent> leavings(Spell spell) {
            return spell.events().stream().filter(event -> event.kind() == Kind.LEFT
                    || event.kind() == Kind.DIED && event.details().leaving().isPresent());
        }

        private boolean isFollowedByAnother(Spell spell, Spells spells, StayEvent cancellation) {
            var left = leavings(spell).map(StayEvent::happenedAt).min(Instant::compareTo).orElseThrow();
            return spells.newest().filter(spell::equals).isEmpty() || elsewhere.stream()
                    .anyMatch(other -> other.happenedAt().isAfter(left) && other.isSaidBefore(cancellation));
        }

        private void cancelMove(StayEvent event) {
            if (wasTakenBack(event.happenedAt(), Kind.MOVED)) {
                return;
            }
            var moves = standing.stream().filter(move -> move.kind() == Kind.MOVED).sorted(StayEvent.AS_IT_HAPPENED).toList();
            var meant = moves.stream().filter(move -> move.happenedAt().equals(event.happenedAt())).findFirst()
                    .or(() -> moves.stream().reduce((older, newer) -> newer));
            meant.ifPresentOrElse(move -> {
                takeBack(move);
                forgetPlace(move);
                event.details().place().filter(place -> !move.details().place().filter(place::sameSpotAs).isPresent())
                        .ifPresent(place -> standing.add(event.as(Kind.UPDATED, move.happenedAt(), event.details())));
            }, () -> unused.add(event.message()));
        }

        /** Messages that only repeated the place of a move do not keep the person there once it is taken back. */
        private void forgetPlace(StayEvent move) {
            var repeating = standing.stream().filter(event -> event.kind() == Kind.UPDATED
                    && !event.happenedAt().isBefore(move.happenedAt()) && event.details().place()
                    .flatMap(here -> move.details().place().filter(here::sameSpotAs)).isPresent()).toList();
            standing.removeAll(repeating);
            repeating.forEach(event -> standing.add(event.as(Kind.UPDATED, event.happenedAt(),
                    event.details().at(Optional.empty()))));
        }

        private void takeBack(StayEvent event) {
            standing.removeIf(other -> other.message() == event.message() && other.kind() == event.kind()
                    && other.happenedAt().equals(event.happenedAt()));
            takenBack.add(event);
        }

        /** The same cancellation once more, under a time that nothing else has. */
        private boolean wasTakenBack(Instant at, Kind kind) {
            return takenBack.stream().anyMatch(event -> event.kind() == kind && event.happenedAt().equals(at))
                    && standing.stream().noneMatch(event -> event.kind() == kind && event.happenedAt().equals(at));
        }

        VisitHistory judged() {
            var spells = Spells.of(standing);
            unused.addAll(spells.orphan());
            return new VisitHistory(Stream.concat(spells.all().stream(), inError.stream())
                    .sorted(Spell.byAdmission()).toList(), unused, late);
        }
    }
}
