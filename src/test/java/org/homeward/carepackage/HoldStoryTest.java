package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homeward.carepackage.HeldCare.FIRST;
import static org.homeward.carepackage.HeldCare.SECOND;
import static org.homeward.carepackage.HeldCare.at;
import static org.homeward.carepackage.HeldCare.homeCare;

import java.util.Optional;
import org.homeward.carepackage.Alarm.Kind;
import org.homeward.carepackage.Hold.By;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.HoldTerms.WhenSlotEnds;
import org.homeward.journey.TimelineEntry;
import org.junit.jupiter.api.Test;

/** How a hold goes on: told twice, answered twice or too late, continued, extended, lapsed. */
class HoldStoryTest {

    private final HeldCare care = HeldCare.of(homeCare("daily 07:00-08:00 30 min | daily 18:00-19:00 30 min"), "2026-05-04T09:00");

    @Test
    void theSameAdmissionToldTwiceHoldsOnce() {
        care.admitted();
        var steps = care.care.steps.size();
        assertThat(care.admitted()).isInstanceOf(HoldCarePackage.AlreadyHeld.class);
        assertThat(care.care.steps).hasSize(steps);
    }

    @Test
    void aReadmissionBeforeTheCareIsBackGoesOnWithTheSameHold() {
        care.admitted();
        care.restart.ask(HeldCare.ID, care.word());
        care.confirmed("2026-05-06T18:00");
        care.now("2026-05-06T10:00").left();
        assertThat(care.now("2026-05-06T16:00").admitted(SECOND)).isInstanceOfSatisfying(HoldCarePackage.HeldOn.class,
                outcome -> assertThat(outcome.restartWithdrawn()).isTrue());
        assertThat(care.newest().stays()).hasSize(2);
        assertThat(care.newest().firstVisitAt()).isEmpty();
        care.undo.undo(SECOND, care.word());
        assertThat(care.carePackage().state()).isEqualTo(PackageState.ON_HOLD);
        assertThat(care.alarm()).contains(Kind.LEFT_WHILE_ON_HOLD);
    }

    @Test
    void aProviderThatAnswersTwiceOrTooLateChangesNothing() {
        care.admitted();
        care.acknowledged("2026-05-04T07:00");
        assertThat(care.acknowledged("2026-05-04T07:10")).isInstanceOf(HearProvider.SaidBefore.class);
        care.lapse.givenBack(care.newest().id(), care.word());
        var other = HeldCare.of(homeCare("daily 07:00-08:00 30 min"), "2026-05-04T09:00");
        other.admitted();
        other.lapse.givenBack(other.newest().id(), other.word());
        assertThat(other.acknowledged("2026-05-04T07:00")).isInstanceOf(HearProvider.TooLate.class);
        assertThat(other.confirmed("2026-05-06T07:00")).isInstanceOf(HearProvider.TooLate.class);
        assertThat(other.carePackage().state()).isEqualTo(PackageState.LAPSED);
    }

    @Test
    void aWordThatCannotBeRightIsRefused() {
        care.admitted();
        var tooLong = new HearProvider.Pause(at("2026-05-04T12:00"), true, care.newest().slotHeldUntil().plusDays(1));
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(() -> care.provider.acknowledges(care.newest().id(), tooLong,
                By.LINK, care.word())).satisfies(e -> assertThat(e.problems()).extracting(PackageRefused.Problem::field)
                .containsExactly("lastVisitAt", "slotHeldUntil"));
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(() -> care.lapse.extend(care.newest().id(), 15, care.word()));
    }

    @Test
    void aSlotIsKeptUntilItsLastDayIsOverAndOneThatIsReviewedNeverLapsesByItself() {
        care.admitted();
        var id = care.newest().id();
        assertThat(care.now("2026-05-18T23:59").lapse.slotEnded(id, care.word())).isInstanceOf(LapseHold.NothingToDo.class);
        care.lapse.extend(id, 2, care.word());
        assertThat(care.now("2026-05-20T23:59").lapse.slotEnded(id, care.word())).isInstanceOf(LapseHold.NothingToDo.class);
        assertThat(care.now("2026-05-21T00:05").lapse.slotEnded(id, care.word())).isInstanceOf(LapseHold.Lapsed.class);
        var home = HeldCare.of(HeldCare.paid("", "900.00", Rate.Unit.WEEK), "2026-05-04T09:00");
        home.admitted(FIRST, new HoldPolicy.Answer(HoldPolicy.Action.HOLD, StartsWhen.NOW, 42, 100, WhenSlotEnds.REVIEW));
        assertThat(home.now("2026-07-01T00:05").lapse.slotEnded(home.newest().id(), home.word()))
                .isInstanceOf(LapseHold.SomebodyDecides.class);
    }

    @Test
    void allVisitsThatWereMissedInAHoldInErrorAreListedHoweverManyTheyAre() {
        care.admitted();
        assertThat(care.now("2026-06-23T09:00").undo.undo(FIRST, care.word())).singleElement().isInstanceOfSatisfying(
                UndoHold.Undone.class, undone -> assertThat(undone.missed()).hasSize(100));
        assertThat(care.care.timeline.get(1).text()).contains("Visits missed meanwhile: 100: 4 May 2026 18:00; 5 May 2026 07:00, 18:00;",
                "22 June 2026 07:00, 18:00; 23 June 2026 07:00. The provider has not confirmed it yet.");
    }

    @Test
    void aLastDayToComeLetsTheCareGoOnAndTheHoldEndsWithIt() {
        care.admitted();
        assertThat(care.end.end(HeldCare.ID, HeldCare.day("2026-05-08"), care.word()).state()).isEqualTo(PackageState.ON_HOLD);
        assertThat(care.now("2026-05-08T23:59").end.end(HeldCare.ID, HeldCare.day("2026-05-09"), care.word()).state())
                .isEqualTo(PackageState.ON_HOLD);
        care.left();
        assertThat(care.alarm()).contains(Kind.LEFT_WHILE_ON_HOLD);
        care.now("2026-05-10T00:05");
        assertThat(care.carePackage().state()).isEqualTo(PackageState.ENDED);
        assertThat(care.lapse.givenBack(care.newest().id(), care.word())).isInstanceOf(LapseHold.NothingToDo.class);
        care.end.end(HeldCare.ID, HeldCare.day("2026-05-10"), care.word());
        assertThat(care.newest().phase()).isEqualTo(HoldPhase.ENDED);
        assertThat(care.carePackage().end()).contains(HeldCare.day("2026-05-09"));
        assertThat(care.alarm()).isEmpty();
    }

    @Test
    void theProcessLooksAgainWhenTheLastDayIsOver() {
        care.admitted();
        care.end.end(HeldCare.ID, HeldCare.day("2026-05-05"), care.word());
        care.acknowledged("2026-05-04T07:00");
        assertThat(NextStep.of(care.carePackage(), care.newest(), care.care.instant(), care.care.instant(), Optional.empty(), Optional.empty())
                .lookAgainAt())
                .isEqualTo(at("2026-05-06T00:05"));
    }

    @Test
    void careThatIsTakenBackAfterItsLastDayDoesNotComeBack() {
        care.admitted();
        care.end.end(HeldCare.ID, HeldCare.day("2026-05-05"), care.word());
        assertThat(care.now("2026-05-07T09:00").undo.undo(FIRST, care.word())).singleElement().isInstanceOfSatisfying(
                UndoHold.Undone.class, undone -> assertThat(undone.missed()).hasSize(3));
        assertThat(care.carePackage().state()).isEqualTo(PackageState.ENDED);
        assertThat(care.alarm()).isEmpty();
    }

    @Test
    void everyStepStandsInTheTimelineWithoutAnythingPersonal() {
        care.admitted();
        care.acknowledged("2026-05-04T07:00");
        care.restart.ask(HeldCare.ID, care.word());
        care.confirmed("2026-05-06T18:00");
        care.left();
        care.provider.visitMade(care.newest().id(), care.word());
        assertThat(care.care.timeline).extracting(TimelineEntry::kind).containsExactly("carePackage.held",
                "carePackage.holdAcknowledged", "carePackage.restartRequested", "carePackage.restartConfirmed",
                "carePackage.personLeft", "service.started");
        assertThat(care.care.timeline).allSatisfy(entry -> assertThat(entry.text()).contains(HeldCare.ID.value())
                .doesNotContain(care.carePackage().reference(), care.carePackage().clientReference()));
        assertThat(care.care.steps).hasSameSizeAs(care.care.timeline);
    }
}
