package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The states of the glossary and what may follow each: all else is refused with a sentence. */
class PackageStateTest {

    private static final Map<String, List<String>> LEGAL = Map.of("draft", List.of("sourcing", "ended"),
            "sourcing", List.of("offered", "ended"), "offered", List.of("accepted", "ended"),
            "accepted", List.of("scheduled", "ended"), "scheduled", List.of("active", "ended"),
            "active", List.of("on-hold", "ended"), "on-hold", List.of("active", "lapsed", "ended"),
            "lapsed", List.of("sourcing", "active", "ended"), "ended", List.of());

    @Test
    void followOneAnotherAsTheGlossarySays() {
        for (var from : PackageState.values()) {
            assertThat(Arrays.stream(PackageState.values()).filter(from::mayBecome).map(PackageState::key)).as(from.key())
                    .containsExactlyInAnyOrderElementsOf(LEGAL.get(from.key()));
        }
    }

    @Test
    void anotherStepIsRefusedInWords() {
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> HeldCare.homeCare("daily 08:00-09:00 30").become(PackageState.LAPSED))
                .withMessage("A package that is active cannot become lapsed.");
    }

    @Test
    void aHoldMovesByItsOwnTableToo() {
        for (var from : HoldPhase.values()) {
            assertThat(Arrays.stream(HoldPhase.values()).anyMatch(from::mayBecome)).as(from.key()).isEqualTo(from.isOpen());
            assertThat(from.mayBecome(from)).isFalse();
            assertThat(HoldPhase.of(from.key())).isEqualTo(from);
        }
        assertThat(HoldPhase.TOLD.mayBecome(HoldPhase.RESTARTED)).isFalse();
        assertThat(HoldPhase.ACKNOWLEDGED.mayBecome(HoldPhase.RESTART_CONFIRMED)).isFalse();
    }
}
