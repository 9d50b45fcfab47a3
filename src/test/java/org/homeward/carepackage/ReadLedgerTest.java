package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.homeward.carepackage.HeldCare.at;
import static org.homeward.carepackage.HeldCare.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.carepackage.Hold.Acknowledgement;
import org.homeward.carepackage.Hold.By;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.HoldTerms.WhenSlotEnds;
import org.homeward.carepackage.ReadLedger.OfProvider;
import org.homeward.carepackage.Reconciliation.Standing;
import org.homeward.fakes.CareInMemory;
import org.homeward.journey.JourneyId;
import org.junit.jupiter.api.Test;

/** What a council did not pay, by provider and month: whatever way it is cut, it comes to the same. */
class ReadLedgerTest {

    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2026, 3, 31);

    private final CareInMemory care = new CareInMemory(at("2026-04-03T12:00"));
    private final ReadLedger ledger = new ReadLedger(care.packages(), care.holds(), care);

    @Test
    void addsUpByProviderAndMonth() {
        held("C-000001", "brightwater", Funder.COUNCIL, "2026-03-29T10:00", Optional.empty());
        held("C-000002", "brightwater", Funder.DIRECT_PAYMENT, "2026-04-01T10:00", Optional.empty());
        held("C-000003", "kestrel", Funder.COUNCIL, "2026-03-30T10:00", Optional.empty());
        var march = ledger.of("eastvale", day("2026-03-01"), LAST_OF_MARCH);
        var april = ledger.of("eastvale", day("2026-04-01"), day("2026-04-30"));
        assertThat(march.providers()).extracting(OfProvider::provider, each -> each.notCharged().toString(), OfProvider::notMade)
                .containsExactly(tuple("brightwater", "48.00", 2L),
                        tuple("kestrel", "24.00", 1L));
        assertThat(april.providers()).extracting(OfProvider::provider, each -> each.notCharged().toString(), OfProvider::notMade)
                .containsExactly(tuple("brightwater", "120.00", 5L),
                        tuple("kestrel", "72.00", 3L));
        assertThat(march.notCharged()).hasToString("72.00");
        assertThat(april.notCharged()).hasToString("192.00");
        assertThat(april.hoursGivenBack()).isEqualByComparingTo("8");
        assertThat(ledger.of("eastvale", day("2026-03-01"), day("2026-04-30")).notCharged()).isEqualByComparingTo("264.00");
        assertThat(ledger.of("westmoor", day("2026-03-01"), day("2026-04-30")).providers()).isEmpty();
    }

    @Test
    void countsWhatTheCouncilPaysAndSaysWhatOthersPay() {
        held("C-000001", "brightwater", Funder.COUNCIL, "2026-04-01T10:00", Optional.empty());
        held("C-000002", "brightwater", Funder.JOINT, "2026-04-01T10:00", Optional.empty());
        held("C-000003", "brightwater", Funder.SELF, "2026-04-01T10:00", Optional.empty());
        held("C-000004", "kestrel", Funder.NHS, "2026-04-01T10:00", Optional.empty());
        var april = ledger.of("eastvale", day("2026-04-01"), day("2026-04-30"));
        assertThat(april.providers()).extracting(OfProvider::provider).containsExactly("brightwater");
        assertThat(april.notCharged()).hasToString("96.00");
        assertThat(april.paidJointly()).hasToString("48.00");
        assertThat(april.paidByOthers()).isEqualTo(2);
    }

    @Test
    void aProvidersWordIsHeldAgainstTheWholeHoldWhateverDaysAreLookedAt() {
        held("C-000001", "brightwater", Funder.COUNCIL, "2026-03-29T10:00", Optional.of("2026-03-30T08:20"));
        var april = ledger.of("eastvale", day("2026-04-01"), day("2026-04-30")).providers().get(0).holds().get(0);
        assertThat(april.account().lines()).allMatch(line -> line.why() == LedgerLine.Why.NOT_MADE);
        assertThat(april.reconciliation().standing()).isEqualTo(Standing.MORE_VISITS);
        assertThat(april.reconciliation().charged()).hasToString("24.00");
        held("C-000002", "brightwater", Funder.COUNCIL, "2026-04-01T10:00", Optional.of("2026-04-01T08:00"));
        var provider = ledger.of("eastvale", day("2026-04-01"), day("2026-04-30")).providers().get(0);
        assertThat(provider.unsettled()).as("one of two agrees").isEqualTo(1);
    }

    /** An hour every morning at £24.00, told at a moment and open until now. */
    private void held(String id, String provider, Funder funder, String told, Optional<String> cameLast) {
        var one = HeldCare.homeCare("daily 08:00-09:00 60 min");
        care.packages().keep(new CarePackage(new CarePackageId(id), one.person(), one.council(), id, provider, one.clientReference(),
                one.type(), funder, List.of(new PackageTerms(one.start(), one.terms().get(0).visits(),
                        new Rate(new BigDecimal("24.00"), Rate.Unit.HOUR), Optional.empty())), one.start(), Optional.empty(),
                Optional.empty(), PackageState.ON_HOLD, 0));
        care.holds().keep(new Hold(HoldId.fresh(), new CarePackageId(id), List.of(new Hold.InHospital(new JourneyId("J-000001"), at(told),
                Optional.empty())), new HoldTerms(StartsWhen.NEXT_VISIT, 14, 0, 0, WhenSlotEnds.LAPSE), at(told), at(told),
                day("2026-04-14"), cameLast.isPresent() ? HoldPhase.ACKNOWLEDGED : HoldPhase.TOLD, cameLast.map(last ->
                new Acknowledgement(at(last), By.LINK, at(last), true)), Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty()));
    }
}
