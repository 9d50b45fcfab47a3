package org.homeward.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.RequestAtHand.Asked;
import org.junit.jupiter.api.Test;

/** A board that keeps itself up to date is one look, until it shows somebody new. */
class LooksGoingOnTest {

    private static final Instant NOW = Instant.parse("2024-01-05T14:05:00Z");
    private final LooksGoingOn looks = new LooksGoingOn();

    @Test
    void theSamePeopleAgainAreMoreOfTheSameForTenMinutes() {
        looks.noted(row("GET /board/rows", "10.0.0.7", 0, "J-AAAAAA", "J-BBBBBB"));
        assertThat(looks.isMoreOfTheSame(row("GET /board/rows", "10.0.0.7", 1, "J-AAAAAA", "J-BBBBBB"))).isTrue();
        assertThat(looks.isMoreOfTheSame(row("GET /board/rows", "10.0.0.7", 1, "J-BBBBBB"))).isTrue();
        assertThat(looks.isMoreOfTheSame(row("GET /board/rows", "10.0.0.7", 11, "J-AAAAAA"))).isFalse();
    }

    @Test
    void somebodyNewAnotherPlaceAndWhatAPersonAskedForAreNot() {
        looks.noted(row("GET /board/rows", "10.0.0.7", 0, "J-AAAAAA"));
        assertThat(looks.isMoreOfTheSame(row("GET /board/rows", "10.0.0.7", 1, "J-AAAAAA", "J-CCCCCC"))).isFalse();
        assertThat(looks.isMoreOfTheSame(row("GET /board/rows", "10.0.0.8", 1, "J-AAAAAA"))).isFalse();
        looks.noted(row("GET /journeys/{id}", "10.0.0.7", 0, "J-AAAAAA"));
        assertThat(looks.isMoreOfTheSame(row("GET /journeys/{id}", "10.0.0.7", 1, "J-AAAAAA"))).isFalse();
    }

    private static AuditRow row(String address, String from, int minutes, String... journeys) {
        return new AuditRow(NOW.plus(Duration.ofMinutes(minutes)), "nina.ward", Optional.of(List.of("ward-staff.x")),
                Optional.of(new Asked(from, address)), "read", "Board", List.of(journeys), Optional.empty(),
                Optional.empty(), journeys.length, "");
    }
}
