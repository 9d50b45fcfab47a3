package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.carepackage.HeldCare.FIRST;
import static org.homeward.carepackage.HeldCare.homeCare;
import static org.homeward.carepackage.HeldCare.paid;
import static org.homeward.carepackage.HeldCare.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.LedgerLine.Why;
import org.homeward.carepackage.Rate.Unit;
import org.homeward.carepackage.Reconciliation.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a hold saves, to the penny. The worked examples are those of docs/care-package-ledger.md, worked out there by hand. */
class HoldAccountTest {

    /** Four visits a day of half an hour: 07:30, 12:00, 16:30 and 20:00. */
    private static final String FOUR_A_DAY =
            "daily 07:30-08:30 30 min | daily 12:00-13:00 30 min | daily 16:30-17:30 30 min | daily 20:00-21:00 30 min";

    private static HeldCare sixDays(HeldCare care) {
        care.admitted();
        care.restart.ask(HeldCare.ID, care.word());
        care.confirmed("2026-05-10T07:30");
        return care.now("2026-05-11T12:00");
    }

    @Test
    @DisplayName("four visits a day of half an hour for six days at £24.00 an hour are £288.00")
    void theExampleOfTheMetrics() {
        var account = sixDays(HeldCare.of(homeCare(FOUR_A_DAY), "2026-05-03T21:00")).account();
        assertThat(account.lines()).hasSize(24).allMatch(line -> line.why() == Why.NOT_MADE);
        assertThat(account.notCharged()).isEqualByComparingTo("288.00").hasToString("288.00");
        assertThat(account.hoursGivenBack()).isEqualByComparingTo("12");
    }

    @Test
    @DisplayName("with a retainer of half it is £144.00")
    void aRetainer() {
        var care = HeldCare.of(homeCare(FOUR_A_DAY), "2026-05-03T21:00").contract(null, 50, null);
        assertThat(sixDays(care).account().notCharged()).isEqualByComparingTo("144.00");
    }

    @Test
    @DisplayName("with a notice of 24 hours five of the six days count: £240.00, and 12 hours are given back all the same")
    void aNotice() {
        var care = HeldCare.of(homeCare(FOUR_A_DAY), "2026-05-03T21:00").contract(24, null, null);
        var account = sixDays(care).account();
        assertThat(account.notCharged()).isEqualByComparingTo("240.00");
        assertThat(account.lines().stream().filter(line -> line.why() == Why.WITHIN_NOTICE)).hasSize(4)
                .allMatch(line -> line.day().equals(HeldCare.day("2026-05-04")));
        assertThat(account.hoursGivenBack()).isEqualByComparingTo("12");
    }

    @Test
    @DisplayName("two care workers give 24 hours back")
    void twoCareWorkers() {
        var two = FOUR_A_DAY.replace("min", "min x2");
        assertThat(sixDays(HeldCare.of(homeCare(two), "2026-05-03T21:00")).account().hoursGivenBack()).isEqualByComparingTo("24");
    }

    @Test
    @DisplayName("worked example 1, half a week: £90.40")
    void halfAWeek() {
        var care = HeldCare.of(paid("mon-fri 07:30-09:00 30 min | mon,wed,fri 12:00-13:30 45 min x2", "22.60", Unit.HOUR),
                "2026-01-14T10:00");
        care.admitted();
        care.restart.ask(HeldCare.ID, care.word());
        care.confirmed("2026-01-19T07:30");
        var account = care.now("2026-01-20T12:00").account();
        assertThat(account.lines()).extracting(line -> line.notCharged().toString())
                .containsExactly("33.90", "11.30", "11.30", "33.90");
        assertThat(account.notCharged()).hasToString("90.40");
        assertThat(account.hoursGivenBack()).isEqualByComparingTo("4");
    }

    @Test
    @DisplayName("worked example 2, over the change of clocks in spring with a notice of 24 hours: £49.60")
    void overTheChangeOfClocks() {
        var care = HeldCare.of(paid("daily 16:30-17:30 30 min | daily 20:00-21:00 45 min", "24.80", Unit.HOUR), "2026-03-28T16:00")
                .contract(24, null, null);
        care.admitted();
        care.restart.ask(HeldCare.ID, care.word());
        care.confirmed("2026-03-31T16:30");
        var account = care.now("2026-04-01T09:00").account();
        assertThat(account.lines()).extracting(LedgerLine::why).containsExactly(Why.WITHIN_NOTICE, Why.WITHIN_NOTICE,
                Why.WITHIN_NOTICE, Why.NOT_MADE, Why.NOT_MADE, Why.NOT_MADE);
        assertThat(account.lines()).extracting(line -> line.notCharged().toString())
                .containsExactly("0.00", "0.00", "0.00", "18.60", "12.40", "18.60");
        assertThat(account.notCharged()).hasToString("49.60");
        assertThat(account.hoursGivenBack()).isEqualByComparingTo("3.75");
    }

    @Test
    @DisplayName("worked example 3, live-in care for part of a week with half paid on, over the change of clocks in autumn: £446.45")
    void partOfAWeekOfLiveInCare() {
        var care = HeldCare.of(paid("", "1250.00", Unit.WEEK), "2026-10-22T15:00");
        care.admitted(FIRST, policy(StartsWhen.NOW, 7, 50));
        care.restart.ask(HeldCare.ID, care.word());
        care.confirmed("2026-10-27T11:00");
        var account = care.now("2026-10-28T09:00").account();
        assertThat(account.lines()).hasSize(5).allMatch(line -> line.notCharged().toString().equals("89.29"));
        assertThat(account.notCharged()).hasToString("446.45");
        assertThat(account.lines().get(0).words()).isEqualTo("One day at £1250.00 a week: £1250.00 ÷ 7 less 50 % paid on = £89.29,"
                + " rounded to the penny.");
    }

    @Test
    void whoeverComesEarlierThanAgreedEndsTheAccountThen() {
        var care = HeldCare.of(homeCare("daily 08:00-09:00 60 min"), "2026-05-04T10:00");
        care.admitted();
        care.restart.ask(HeldCare.ID, care.word());
        care.confirmed("2026-05-08T08:00");
        care.now("2026-05-06T07:50").provider.visitMade(care.newest().id(), care.word());
        assertThat(care.now("2026-05-09T12:00").account().lines()).extracting(LedgerLine::day)
                .containsExactly(HeldCare.day("2026-05-05"));
    }

    @Test
    void aNewRateCountsFromItsDay() {
        var old = homeCare("daily 08:00-09:00 60 min");
        var now = new PackageTerms(HeldCare.day("2026-04-01"), old.terms().get(0).visits(),
                new Rate(new BigDecimal("25.00"), Unit.HOUR), Optional.empty());
        var care = HeldCare.of(new CarePackage(old.id(), old.person(), old.council(), old.reference(), old.provider(),
                old.clientReference(), old.type(), old.funder(), List.of(old.terms().get(0), now), old.start(), old.review(),
                old.end(), old.state(), 0), "2026-03-30T10:00");
        care.admitted();
        assertThat(care.now("2026-04-02T10:00").account().lines()).extracting(line -> line.notCharged().toString())
                .containsExactly("24.00", "25.00", "25.00");
    }

    @Test
    void aVisitThatTheProviderMadeIsChargedAndReconciled() {
        var care = HeldCare.of(homeCare("daily 08:00-09:00 60 min"), "2026-05-04T07:00");
        care.admitted();
        care.now("2026-05-04T12:00");
        assertThat(Reconciliation.of(care.account()).standing()).isEqualTo(Standing.NOT_CONFIRMED);
        care.acknowledged("2026-05-04T08:10");
        care.now("2026-05-05T12:00");
        assertThat(care.account().lines()).extracting(LedgerLine::why).containsExactly(Why.MADE, Why.NOT_MADE);
        assertThat(care.account().notCharged()).isEqualByComparingTo("24.00");
        var said = Reconciliation.of(care.account());
        assertThat(said.standing()).isEqualTo(Standing.MORE_VISITS);
        assertThat(said.charged()).isEqualByComparingTo("24.00");
        assertThat(said.words()).contains("4 May 2026 at 08:10", "£24.00");
    }

    @Test
    void whatTheProviderMadeWithinTheNoticeTakesNothingAwayAndAfterItOnlyWhatIsNotPaidOn() {
        var care = HeldCare.of(homeCare("daily 08:00-09:00 60 min"), "2026-05-04T07:00").contract(24, 25, null);
        care.admitted();
        care.now("2026-05-04T12:00").acknowledged("2026-05-04T08:10");
        care.now("2026-05-06T12:00");
        assertThat(care.account().lines()).extracting(LedgerLine::why).containsExactly(Why.MADE, Why.NOT_MADE, Why.NOT_MADE);
        assertThat(Reconciliation.of(care.account()).charged()).hasToString("0.00");
        assertThat(Reconciliation.of(care.account()).words()).contains("£0.00, as they fell within the notice.");
        var late = HeldCare.of(homeCare("daily 08:00-09:00 60 min"), "2026-05-04T07:00").contract(24, 25, null);
        late.admitted();
        late.now("2026-05-06T12:00").acknowledged("2026-05-06T08:10");
        assertThat(late.account().notCharged()).hasToString("0.00");
        assertThat(Reconciliation.of(late.account()).charged()).as("two visits after the notice, a quarter paid on").hasToString("36.00");
    }

    @Test
    void visitsThatWereNotMadeBeforeTheHoldAreFound() {
        var care = HeldCare.of(homeCare("daily 08:00-09:00 60 min"), "2026-05-04T10:00");
        care.admitted();
        care.acknowledged("2026-05-02T08:00");
        var said = Reconciliation.of(care.account());
        assertThat(said.standing()).isEqualTo(Standing.FEWER_VISITS);
        assertThat(said.charged()).isEqualByComparingTo("-48.00");
    }

    @Test
    void whoeverCameLastBeforeTheHoldAgrees() {
        var care = HeldCare.of(homeCare("daily 08:00-09:00 60 min"), "2026-05-04T10:00");
        care.admitted();
        care.acknowledged("2026-05-04T08:00");
        assertThat(Reconciliation.of(care.account()).standing()).isEqualTo(Standing.AGREES);
    }
}
