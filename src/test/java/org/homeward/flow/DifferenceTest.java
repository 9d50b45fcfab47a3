package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.homeward.flow.Boxes.Where;
import org.homeward.flow.Difference.Move;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final JourneyId ANN = new JourneyId("J-000001");
    private static final JourneyId TOM = new JourneyId("J-000002");
    private static final JourneyId SUE = new JourneyId("J-000003");
    private static final JourneyId IAN = new JourneyId("J-000004");

    @Test
    void whoIsWhereTheyWereHasNotMoved() {
        var people = Map.of(ANN, at(Stage.READY), TOM, at(Stage.LEFT));
        assertThat(Difference.between(people, people).moves()).isEmpty();
    }

    @Test
    void whoCameWhoWentAndWhoMovedAreCountedInTheirBoxes() {
        var difference = Difference.between(Map.of(ANN, at(Stage.ADMITTED), TOM, at(Stage.ADMITTED), SUE, at(Stage.READY)),
                Map.of(ANN, at(Stage.ADMITTED), TOM, at(Stage.READY), IAN, at(Stage.ADMITTED)));
        assertThat(difference.moves()).containsExactly(new Move(IAN, Optional.empty(), Optional.of(at(Stage.ADMITTED))),
                new Move(TOM, Optional.of(at(Stage.ADMITTED)), Optional.of(at(Stage.READY))),
                new Move(SUE, Optional.of(at(Stage.READY)), Optional.empty()));
        assertThat(difference.boxes()).filteredOn(box -> box.stage() == Stage.ADMITTED || box.stage() == Stage.READY)
                .containsExactly(new Difference.Box(Stage.ADMITTED, 2, 1, 1, 2), new Difference.Box(Stage.READY, 1, 1, 1, 1));
        assertThat(difference.boxes()).allMatch(box -> box.before() + box.came() - box.left() == box.after());
    }

    @Test
    void anAgreedPathwayIsAMoveAndNoOtherBox() {
        var difference = Difference.between(Map.of(ANN, at(Stage.DECIDING)), Map.of(ANN, new Where(Stage.DECIDING, Optional.of("P1"))));
        assertThat(difference.moves()).hasSize(1);
        assertThat(difference.boxes()).allMatch(box -> box.came() == 0 && box.left() == 0);
    }

    private static Where at(Stage stage) {
        return new Where(stage, Optional.empty());
    }
}
