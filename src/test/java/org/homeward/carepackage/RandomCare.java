package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.carepackage.Hold.By;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;

/**
 * A person with one visit each morning to whom things happen in any order, beside a diary that is kept independently of the
 * product: when the person truly was in hospital, and from when until when a hold may count.
 */
final class RandomCare {

    /** What can happen, each some hours after the one before. */
    enum Event {
        ADMITTED, ADMITTED_AGAIN_BY_MESSAGE, ADMISSION_CANCELLED, LEFT, ACKNOWLEDGED, RESTART_ASKED, RESTART_WITHDRAWN,
        RESTART_CONFIRMED, FIRST_VISIT_MADE, FIRST_VISIT_MISSED, UNDO_CONFIRMED, SLOT_ENDED, GIVEN_BACK, ARRANGED_AGAIN, ENDED
    }

    /** 45 minutes by two at £24.00 an hour are £36.00, less a quarter that is paid on. */
    private static final BigDecimal MORNING = new BigDecimal("27.00");

    final HeldCare care = HeldCare.of(HeldCare.homeCare("daily 08:00-09:00 45 min x2"), "2026-03-20T09:30").contract(24, 25, null);
    private final Map<JourneyId, InHospital> truth = new LinkedHashMap<>();
    private final List<JourneyId> cancelled = new ArrayList<>();

    void happens(Event event, int hours) {
        care.care.moveTo(care.care.instant().plus(Duration.ofHours(hours)));
        var steps = care.care.steps.size();
        var before = standing();
        switch (event) {
            case ADMITTED -> admit();
            case ADMITTED_AGAIN_BY_MESSAGE -> newest().ifPresent(journey -> assertThat(again(journey)).as("told twice")
                    .isNotInstanceOf(HoldCarePackage.Held.class).isNotInstanceOf(HoldCarePackage.HeldOn.class));
            case ADMISSION_CANCELLED -> newest().ifPresent(this::cancel);
            case LEFT -> inHospital().ifPresent(journey -> {
                truth.put(journey, new InHospital(truth.get(journey).since(), Optional.of(now())));
                care.left(journey);
            });
            case ACKNOWLEDGED -> hold().ifPresent(it -> care.provider.acknowledges(it.id(), new HearProvider.Pause(
                    hours % 2 == 0 ? now() : it.toldAt(), true, it.slotHeldUntil()), By.LINK, care.word()));
            case RESTART_ASKED -> care.restart.ask(HeldCare.ID, care.word());
            case RESTART_WITHDRAWN -> care.restart.withdraw(HeldCare.ID, care.word());
            case RESTART_CONFIRMED -> hold().ifPresent(it -> care.provider.confirmsRestart(it.id(), now().plus(Duration.ofHours(20)),
                    By.TASK, care.word()));
            case FIRST_VISIT_MADE -> hold().filter(it -> it.isAtHome()).ifPresent(it -> care.provider.visitMade(it.id(), care.word()));
            case FIRST_VISIT_MISSED -> hold().ifPresent(it -> care.provider.visitMissed(it.id(), care.word()));
            case UNDO_CONFIRMED -> hold().ifPresent(it -> care.provider.confirmsUndo(it.id(), By.LINK, care.word()));
            case SLOT_ENDED -> hold().ifPresent(it -> care.lapse.slotEnded(it.id(), care.word()));
            case GIVEN_BACK -> hold().ifPresent(it -> care.lapse.givenBack(it.id(), care.word()));
            case ARRANGED_AGAIN -> {
                if (care.carePackage().state() == PackageState.LAPSED) {
                    care.story.keep(care.carePackage().become(PackageState.ACTIVE), "carePackage.changed", care.word(), "It is back.");
                }
            }
            case ENDED -> care.end.end(HeldCare.ID, London.day(now()), care.word());
        }
        var now = standing();
        assertThat(care.care.steps.size() > steps).as("a step is on record where something has changed, and only then: " + event)
                .isEqualTo(!now.equals(before));
    }

    /** True whatever has happened. */
    void holds() {
        var all = care.care.holds().of(HeldCare.ID);
        var state = care.carePackage().state();
        var open = all.stream().filter(Hold::isOpen).count();
        assertThat(open).as("open holds").isLessThanOrEqualTo(1);
        assertThat(state == PackageState.ON_HOLD).as("on hold while a hold is open").isEqualTo(open == 1);
        var atHome = inHospital().isEmpty();
        if (atHome && state != PackageState.ENDED && !care.inPlace()) {
            assertThat(care.alarm()).as("at home and not confirmed: " + state + " " + hold()).isPresent();
        }
        if (!atHome || care.inPlace()) {
            assertThat(care.alarm()).as("no reason for an alarm: " + state + " " + hold()).isEmpty();
        }
        all.forEach(hold -> account(HoldAccount.of(care.carePackage(), hold, now()), hold));
        ledger(all);
        assertThat(all.stream().flatMap(hold -> HoldAccount.of(care.carePackage(), hold, now()).lines().stream())
                .map(LedgerLine::at)).as("no visit is counted twice").doesNotHaveDuplicates();
    }

    private void account(HoldAccount account, Hold hold) {
        assertThat(account.notCharged()).isNotNegative();
        assertThat(account.lines()).allSatisfy(line -> assertThat(line.notCharged()).isNotNegative());
        var noticeEnds = hold.toldAt().plus(Duration.ofHours(24));
        var saved = mornings(noticeEnds, end(hold)) - hold.acknowledgement().map(word -> mornings(noticeEnds,
                Stream.of(word.lastVisitAt().plusMillis(1), end(hold)).min(Comparator.naturalOrder()).get())).orElse(0);
        assertThat(account.notCharged()).as("£27.00 for each morning after the notice on which nobody came: " + hold)
                .isEqualByComparingTo(MORNING.multiply(BigDecimal.valueOf(saved)));
        assertThat(account.lines().stream().filter(line -> !line.atHome()).map(LedgerLine::day).toList())
                .as("held days are days in hospital").allMatch(day -> wasInHospital(day.atTime(8, 0)
                        .atZone(London.ZONE).toInstant(), hold));
        if (hold.isOpen() && hold.firstVisitAt().isEmpty() && hold.stays().size() == 1 && !hold.isAtHome()) {
            var stay = truth.get(hold.stays().get(0).journey());
            assertThat(account.lines()).as("one visit for every morning in hospital").hasSize(mornings(stay.since(), now()));
        }
    }

    /** Until when nobody comes, as this diary reads it. */
    private Instant end(Hold hold) {
        var agreed = hold.firstVisitAt().filter(at -> hold.isOpen() || hold.phase() == HoldPhase.RESTARTED);
        return Stream.of(Optional.of(now()), hold.closedAt(), agreed).flatMap(Optional::stream).min(Comparator.naturalOrder()).get();
    }

    /** By months or at once, by provider or hold: the ledger comes to the same. */
    private void ledger(List<Hold> all) {
        var ledger = new ReadLedger(care.care.packages(), care.care.holds(), care.care);
        var today = London.day(now());
        var april = LocalDate.of(2026, 4, 1);
        var whole = HoldAccount.sum(all.stream().map(hold -> HoldAccount.of(care.carePackage(), hold, now()).notCharged()));
        assertThat(ledger.of("eastvale", LocalDate.of(2026, 3, 1), april.minusDays(1)).notCharged()
                .add(ledger.of("eastvale", april, today.isBefore(april) ? april : today).notCharged()))
                .as("money adds up").isEqualByComparingTo(whole);
    }

    private int mornings(Instant from, Instant until) {
        return until.isBefore(from) ? 0 : (int) London.day(from).datesUntil(London.day(until).plusDays(1))
                .map(day -> day.atTime(8, 0).atZone(London.ZONE).toInstant())
                .filter(at -> !at.isBefore(from) && at.isBefore(until)).count();
    }

    private boolean wasInHospital(Instant at, Hold hold) {
        return truth.entrySet().stream().filter(entry -> hold.covers(entry.getKey()) && !cancelled.contains(entry.getKey()))
                .map(Map.Entry::getValue).anyMatch(stay -> !at.isBefore(stay.since()) && stay.left().filter(left -> !at.isBefore(left)).isEmpty());
    }

    private void admit() {
        if (inHospital().isEmpty()) {
            var journey = new JourneyId("J-%06d".formatted(truth.size() + cancelled.size() + 1));
            truth.put(journey, new InHospital(now(), Optional.empty()));
            care.admitted(journey, HeldCare.policy(StartsWhen.NEXT_VISIT, 5, 0));
        }
    }

    private HoldCarePackage.Outcome again(JourneyId journey) {
        return care.hold.hold(new HoldCarePackage.Admitted(journey, HeldCare.ID, truth.get(journey).since(), truth.get(journey).left()),
                HeldCare.policy(StartsWhen.NEXT_VISIT, 5, 0), care.word());
    }

    private void cancel(JourneyId journey) {
        cancelled.add(journey);
        truth.remove(journey);
        care.undo.undo(journey, care.word());
    }

    /** All that a step can change. */
    private List<Object> standing() {
        return List.of(care.carePackage(), care.care.holds().of(HeldCare.ID));
    }

    private Optional<JourneyId> newest() {
        return truth.keySet().stream().reduce((older, newer) -> newer);
    }

    private Optional<JourneyId> inHospital() {
        return truth.entrySet().stream().filter(entry -> entry.getValue().left().isEmpty()).map(Map.Entry::getKey).findFirst();
    }

    private Optional<Hold> hold() {
        return care.care.holds().newest(HeldCare.ID);
    }

    Instant now() {
        return care.care.instant();
    }

    private record InHospital(Instant since, Optional<Instant> left) {
    }
}
