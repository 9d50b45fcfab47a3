package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void agreedCareIsScheduledActiveOrEndedByItsDaysAndAllElseIsUntilItsLastDay() {
        var start = HeldCare.day("2026-05-04");
        var end = Optional.of(HeldCare.day("2026-05-31"));
        for (var agreed : List.of(PackageState.SCHEDULED, PackageState.ACTIVE)) {
            assertThat(agreed.on(HeldCare.day("2026-05-03"), start, end)).isEqualTo(PackageState.SCHEDULED);
            assertThat(agreed.on(start, start, end)).isEqualTo(PackageState.ACTIVE);
            assertThat(agreed.on(end.get(), start, end)).isEqualTo(PackageState.ACTIVE);
            assertThat(agreed.on(HeldCare.day("2026-06-01"), start, end)).isEqualTo(PackageState.ENDED);
            assertThat(agreed.on(HeldCare.day("2036-06-01"), start, Optional.empty())).isEqualTo(PackageState.ACTIVE);
        }
        for (var decided : List.of(PackageState.DRAFT, PackageState.ON_HOLD, PackageState.LAPSED)) {
            assertThat(decided.on(HeldCare.day("2026-05-03"), start, end)).isEqualTo(decided);
            assertThat(decided.on(HeldCare.day("2026-06-01"), start, end)).isEqualTo(PackageState.ENDED);
        }
        assertThat(PackageState.ENDED.on(start, start, Optional.empty())).isEqualTo(PackageState.ENDED);
    }

    @Test
    void careThatHasNotBegunIsCalledOffAndHasNoVisits() {
        var care = HeldCare.of(HeldCare.homeCare("daily 08:00-09:00 30"), "2025-01-03T09:00");
        assertThat(care.carePackage().state()).isEqualTo(PackageState.SCHEDULED);
        var off = care.end.end(HeldCare.ID, HeldCare.day("2025-01-03"), care.word());
        assertThat(off.state()).isEqualTo(PackageState.ENDED);
        assertThat(off.wasCalledOff()).isTrue();
        assertThat(care.now("2025-02-03T09:00").carePackage().visitsOn(HeldCare.day("2025-02-03"))).isEmpty();
        assertThat(care.carePackage().state()).isEqualTo(PackageState.ENDED);
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
