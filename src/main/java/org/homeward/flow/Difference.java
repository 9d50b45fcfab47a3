package org.homeward.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homeward.flow.Boxes.Where;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;

/**
 * In what two views of the same boxes differ: of two moments, or of one moment as it was known at two.
 *
 * @param moves  everybody who is not where they were, by the stage to which they went
 * @param before how many were in each box
 * @param after  how many are
 */
public record Difference(List<Move> moves, Map<Stage, Integer> before, Map<Stage, Integer> after) {

    private static final Comparator<Move> BY_STAGE = Comparator.comparing((Move move) -> move.to().map(Where::stage).orElse(Stage.CLOSED))
            .thenComparing(move -> move.from().map(Where::stage).orElse(Stage.ATTENDING)).thenComparing(move -> move.journey().value());

    public Difference {
        moves = List.copyOf(moves);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    public static Difference between(Map<JourneyId, Where> before, Map<JourneyId, Where> after) {
        var moves = Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct()
                .filter(journey -> !Objects.equals(before.get(journey), after.get(journey)))
                .map(journey -> new Move(journey, Optional.ofNullable(before.get(journey)), Optional.ofNullable(after.get(journey))))
                .sorted(BY_STAGE).toList();
        return new Difference(moves, counted(before), counted(after));
    }

    private static Map<Stage, Integer> counted(Map<JourneyId, Where> people) {
        var counts = new TreeMap<Stage, Integer>();
        people.values().forEach(where -> counts.merge(where.stage(), 1, Integer::sum));
        return counts;
    }

    /** One line a stage on the way home, in the order of the stages. */
    public List<Box> boxes() {
        return Stream.of(Stage.values()).filter(Stage::isOnTheWayHome).map(stage -> new Box(stage, before.getOrDefault(stage, 0),
                count(Move::to, Move::from, stage), count(Move::from, Move::to, stage), after.getOrDefault(stage, 0))).toList();
    }

    private int count(End there, End elsewhere, Stage stage) {
        return (int) moves.stream().filter(move -> there.of(move).filter(where -> where.stage() == stage).isPresent()
                && elsewhere.of(move).filter(where -> where.stage() == stage).isEmpty()).count();
    }

    private interface End {

        Optional<Where> of(Move move);
    }

    /** @param came how many came into the box, from another one or from outside */
    public record Box(Stage stage, int before, int came, int left, int after) {
    }

    /**
     * Somebody who is not where they were.
     *
     * @param from empty where they were in none of the boxes
     * @param to   empty where they are in none of them
     */
    public record Move(JourneyId journey, Optional<Where> from, Optional<Where> to) {
    }
}
