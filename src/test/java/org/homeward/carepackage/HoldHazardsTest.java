package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.carepackage.HeldCare.FIRST;
import static org.homeward.carepackage.HeldCare.at;
import static org.homeward.carepackage.HeldCare.homeCare;

import java.util.Optional;
import org.homeward.carepackage.Alarm.Kind;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.HoldTerms.WhenSlotEnds;
import org.homeward.carepackage.Hold.By;
import org.homeward.fakes.CareInMemory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands against the hazards of holding care, by the numbers of the hazard log. */
class HoldHazardsTest {

    private final HeldCare care = HeldCare.of(homeCare("daily 07:00-08:00 30 min | daily 18:00-19:00 30 min"), "2026-05-04T09:00");

    @Nested
    @DisplayName("H01: the care of the wrong person is put on hold")
    class H01 {

        @Test
        void nobodyIsHeldForAJourneyThatIsNotMatchedToThePerson() {
            var outcome = care.hold.hold(new HoldCarePackage.Admitted(FIRST, HeldCare.ID, care.care.instant(), Optional.empty()),
                    HeldCare.policy(StartsWhen.NEXT_VISIT, 14, 0), care.word());
            assertThat(outcome).isInstanceOf(HoldCarePackage.NotHeld.class);
            assertThat(care.carePackage().state()).isEqualTo(PackageState.ACTIVE);
            assertThat(care.care.steps).isEmpty();
        }

        @Test
        void oneStepUndoesItAndListsWhatWasMissed() {
            care.admitted();
            care.acknowledged("2026-05-04T07:00");
            var outcome = care.now("2026-05-05T12:00").undo.undo(FIRST, care.word());
            assertThat(outcome).singleElement().isInstanceOfSatisfying(UndoHold.Undone.class, undone -> assertThat(undone.missed())
                    .extracting(PlannedVisit::at).containsExactly(at("2026-05-04T18:00"), at("2026-05-05T07:00")));
            assertThat(care.carePackage().state()).isEqualTo(PackageState.ACTIVE);
            assertThat(care.undo.undo(FIRST, care.word())).isEmpty();
            assertThat(care.account().lines()).hasSize(2).allMatch(LedgerLine::atHome);
        }
    }

    @Nested
    @DisplayName("H02: a held package is not restarted and somebody is home without care")
    class H02 {

        @Test
        void whatIsToldAndNotConfirmedIsNotInPlace() {
            care.admitted();
            assertThat(care.inPlace()).isFalse();
            care.restart.ask(HeldCare.ID, care.word());
            assertThat(care.newest().isToldNotConfirmed()).isTrue();
            assertThat(care.inPlace()).isFalse();
            care.confirmed("2026-05-06T07:00");
            assertThat(care.inPlace()).isTrue();
        }

        @Test
        void leavingIsNotedAndRaisesTheAlarmUntilTheProviderHasConfirmed() {
            care.admitted();
            care.now("2026-05-06T15:00").left();
            assertThat(care.alarm()).contains(Kind.LEFT_WHILE_ON_HOLD);
            care.restart.ask(HeldCare.ID, care.word());
            assertThat(care.alarm()).contains(Kind.LEFT_WHILE_ON_HOLD);
            care.confirmed("2026-05-06T18:00");
            assertThat(care.alarm()).isEmpty();
            care.now("2026-05-06T18:10").provider.visitMade(care.newest().id(), care.word());
            assertThat(care.carePackage().state()).isEqualTo(PackageState.ACTIVE);
        }

        @Test
        void aMissedFirstVisitRaisesItAgain() {
            care.admitted();
            care.restart.ask(HeldCare.ID, care.word());
            care.confirmed("2026-05-06T18:00");
            care.now("2026-05-06T15:00").left();
            assertThat(care.alarm()).isEmpty();
            care.now("2026-05-06T19:00").provider.visitMissed(care.newest().id(), care.word());
            assertThat(care.alarm()).contains(Kind.VISIT_MISSED);
            assertThat(care.inPlace()).isFalse();
            care.confirmed("2026-05-06T20:00");
            assertThat(care.alarm()).isEmpty();
        }

        @Test
        void aLapsedPackageAtHomeIsAnAlarmUntilCareIsArrangedAgain() {
            care.admitted();
            care.now("2026-05-19T00:05").lapse.slotEnded(care.newest().id(), care.word());
            assertThat(care.carePackage().state()).isEqualTo(PackageState.LAPSED);
            assertThat(care.alarm()).isEmpty();
            care.left();
            assertThat(care.alarm()).contains(Kind.LAPSED_AT_HOME);
            care.story.keep(care.carePackage().become(PackageState.SOURCING), "carePackage.changed", care.word(), "Asked again.");
            assertThat(care.alarm()).contains(Kind.LAPSED_AT_HOME);
            care.story.keep(care.carePackage().become(PackageState.OFFERED), "carePackage.changed", care.word(), "Offered.");
            care.end.end(HeldCare.ID, HeldCare.day("2026-05-19"), care.word());
            assertThat(care.alarm()).isEmpty();
        }
    }

    @Nested
    @DisplayName("H03: care is stopped for somebody who was not admitted")
    class H03 {

        @ParameterizedTest
        @EnumSource(value = HoldPolicy.Action.class, names = "HOLD", mode = EnumSource.Mode.EXCLUDE)
        void nothingIsHeldWhereThePolicySaysSo(HoldPolicy.Action action) {
            var answer = new HoldPolicy.Answer(action, StartsWhen.NEXT_VISIT, 0, 0, WhenSlotEnds.LAPSE);
            assertThat(care.admitted(FIRST, answer)).isInstanceOf(HoldCarePackage.NotHeld.class);
            assertThat(care.carePackage().state()).isEqualTo(PackageState.ACTIVE);
        }

        @Test
        void aHoldBeginsWithTheNextVisitAndNeverWithOneThatIsOver() {
            care.admitted();
            assertThat(care.newest().from()).isEqualTo(at("2026-05-04T18:00"));
        }

        @Test
        void theTimesAreKeptAsTheContractSaysAndElseAsTheTable() {
            care.admitted();
            assertThat(care.newest().slotHeldUntil()).isEqualTo(HeldCare.day("2026-05-18"));
            var other = HeldCare.of(homeCare("daily 07:00-08:00 30 min"), "2026-05-04T09:00").contract(null, null, 21);
            other.admitted();
            assertThat(other.newest().slotHeldUntil()).isEqualTo(HeldCare.day("2026-05-25"));
        }

        @Test
        void anAdmissionThatIsToldAfterTheDischargeHoldsNothing() {
            care.persons.match(FIRST, CareInMemory.somebody());
            assertThat(care.hold.hold(new HoldCarePackage.Admitted(FIRST, HeldCare.ID, at("2026-05-03T09:00"),
                    Optional.of(at("2026-05-03T20:00"))), HeldCare.policy(StartsWhen.NEXT_VISIT, 14, 0), care.word()))
                    .isInstanceOf(HoldCarePackage.NotHeld.class);
        }
    }

    @Nested
    @DisplayName("H22: an undo or restart is not known before the next visit")
    class H22 {

        @ParameterizedTest
        @CsvSource({"2026-05-04T19:59,false", "2026-05-04T20:00,true", "2026-05-05T03:00,true", "2026-05-05T07:59,true",
            "2026-05-05T08:00,false", "2026-03-29T07:30,true", "2026-10-25T20:15,true"})
        void aHoldThatIsToldAtNightNeedsAVoice(String now, boolean call) {
            assertThat(CallAtOnce.aboutHold(at(now)).isPresent()).isEqualTo(call);
        }

        @ParameterizedTest
        @CsvSource({"2026-05-05T04:00,true", "2026-05-04T19:00,true", "2026-05-04T18:59,false", "2026-05-04T07:01,false"})
        void careThatIsDueWithinTwelveHoursNeedsAVoice(String now, boolean call) {
            var morningOnly = homeCare("daily 07:00-08:00 30 min");
            assertThat(CallAtOnce.nextVisitSoon(morningOnly, at(now))).isEqualTo(call);
            assertThat(CallAtOnce.aboutComingBack(morningOnly, at(now)).isPresent()).isEqualTo(call);
        }

        @Test
        void admittedAtTenHomeAtFourVisitAtSeven() {
            care.now("2026-05-04T22:00").admitted();
            assertThat(CallAtOnce.aboutHold(care.care.instant())).isPresent();
            care.now("2026-05-05T04:00").left();
            assertThat(care.alarm()).contains(Kind.LEFT_WHILE_ON_HOLD);
            assertThat(CallAtOnce.aboutComingBack(care.carePackage(), care.care.instant()))
                    .contains("The next visit is due on 5 May 2026 at 07:00.");
        }

        @Test
        void anUndoIsAnAlarmUntilTheProviderHasConfirmedIt() {
            care.admitted();
            care.undo.undo(FIRST, care.word());
            assertThat(care.inPlace()).isFalse();
            assertThat(care.alarm()).contains(Kind.UNDO_NOT_CONFIRMED);
            care.provider.confirmsUndo(care.newest().id(), By.TELEPHONE, care.word());
            assertThat(care.inPlace()).isTrue();
            assertThat(care.alarm()).isEmpty();
        }
    }
}
