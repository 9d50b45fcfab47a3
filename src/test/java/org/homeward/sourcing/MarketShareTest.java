package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.sourcing.MarketShare.Count;
import org.homeward.sourcing.Score.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Shares of the market are reckoned kind by kind")
class MarketShareTest {

    @Test
    @DisplayName("against the places under contract, and both directions count as too far apart")
    void shares() {
        assertThat(MarketShare.among(List.of(count("b", "home-care", 3, 30), count("a", "home-care", 6, 60), count("c", "home-care", 1, 10),
                count("a", "reablement", 4, 50), count("b", "reablement", 0, 50)), 5)).containsExactly(
                new MarketShare("a", "Name a", "home-care", 6, 360, 60, 60, false),
                new MarketShare("b", "Name b", "home-care", 3, 180, 30, 30, false),
                new MarketShare("c", "Name c", "home-care", 1, 60, 10, 10, false),
                new MarketShare("a", "Name a", "reablement", 4, 240, 100, 50, true),
                new MarketShare("b", "Name b", "reablement", 0, 0, 0, 50, true));
        assertThat(MarketShare.among(List.of(count("a", "home-care", 55, 1), count("b", "home-care", 45, 1)), 5))
                .noneMatch(MarketShare::isBeyondTolerance);
        assertThat(MarketShare.among(List.of(count("a", "home-care", 56, 1), count("b", "home-care", 44, 1)), 5))
                .allMatch(MarketShare::isBeyondTolerance);
    }

    @Test
    @DisplayName("equal parts are expected where nobody has said places, and without placements nothing is too far apart")
    void nothingKnown() {
        assertThat(MarketShare.among(List.of(count("a", "meals", 0, 0), count("b", "meals", 0, 0)), 5)).containsExactly(
                new MarketShare("a", "Name a", "meals", 0, 0, 0, 50, false), new MarketShare("b", "Name b", "meals", 0, 0, 0, 50, false));
        assertThat(MarketShare.among(List.of(), 5)).isEmpty();
    }

    @Test
    @DisplayName("a score goes by what the weights are together, whatever a place makes of them")
    void weights() {
        assertThat(Score.of(List.of(new Part("travel", 100, 1, ""), new Part("start", 50, 3, ""))).total()).isEqualTo(63);
        assertThat(Score.of(List.of(new Part("travel", 100, 0, ""))).total()).isZero();
    }

    private static Count count(String organisation, String kind, int placements, int capacity) {
        return new Count(organisation, "Name " + organisation, kind, placements, 60 * placements, capacity);
    }
}
