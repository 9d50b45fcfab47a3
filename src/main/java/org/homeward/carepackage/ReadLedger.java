package org.homeward.carepackage;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homeward.journey.UseCase;

/**
 * Draws up what a council did not pay for packages on hold, by provider, hold and visit. What the NHS alone or the person pays is
 * none of the council's money and only counted.
 */
@UseCase
public class ReadLedger {

    private final CarePackages packages;
    private final Holds holds;
    private final Clock clock;

    public ReadLedger(CarePackages packages, Holds holds, Clock clock) {
        this.packages = packages;
        this.holds = holds;
        this.clock = clock;
    }

    /**
     * The account of a period. What has not come yet is not in it.
     *
     * @param from first day
     * @param to   last day
     */
    public Ledger of(String council, LocalDate from, LocalDate to) {
        var now = clock.instant();
        var all = packages.ofCouncil(council).stream().flatMap(found -> holds.of(found.id()).stream()
                .map(hold -> OfHold.of(HoldAccount.of(found, hold, now), day -> !day.isBefore(from) && !day.isAfter(to))))
                .filter(hold -> !hold.account().lines().isEmpty())
                .collect(Collectors.partitioningBy(hold -> hold.account().carePackage().funder().isCouncils()));
        var byProvider = all.get(true).stream().collect(Collectors.groupingBy(hold -> hold.account().carePackage().provider(),
                TreeMap::new, Collectors.toList()));
        return new Ledger(from, to, byProvider.entrySet().stream()
                .map(entry -> new OfProvider(entry.getKey(), entry.getValue())).toList(), all.get(false).size());
    }

    /**
     * The account of a period.
     *
     * @param paidByOthers how many holds of these days are for care that the council does not pay, and are not in it
     */
    public record Ledger(LocalDate from, LocalDate to, List<OfProvider> providers, int paidByOthers) {

        public Ledger {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
            providers = List.copyOf(providers);
        }

        public BigDecimal notCharged() {
            return HoldAccount.sum(providers.stream().map(OfProvider::notCharged));
        }

        /** The part of it that is for care paid jointly with the NHS, the share of each not known here. */
        public BigDecimal paidJointly() {
            return HoldAccount.sum(providers.stream().flatMap(each -> each.holds().stream()).map(OfHold::account)
                    .filter(account -> account.carePackage().funder() == Funder.JOINT).map(HoldAccount::notCharged));
        }

        public BigDecimal hoursGivenBack() {
            return HoldAccount.hours(providers.stream().flatMap(each -> each.holds().stream())
                    .flatMap(hold -> hold.account().lines().stream()).mapToLong(LedgerLine::minutesGivenBack).sum());
        }
    }

    /** What one provider did not charge. */
    public record OfProvider(String provider, List<OfHold> holds) {

        public OfProvider {
            Objects.requireNonNull(provider);
            holds = List.copyOf(holds);
        }

        public BigDecimal notCharged() {
            return HoldAccount.sum(holds.stream().map(OfHold::account).map(HoldAccount::notCharged));
        }

        public long notMade() {
            return holds.stream().map(OfHold::account).mapToLong(HoldAccount::notMade).sum();
        }

        /** Holds of which the provider has said nothing, or something else than the account. */
        public long unsettled() {
            return holds.stream().filter(hold -> hold.reconciliation().standing() != Reconciliation.Standing.AGREES).count();
        }

        public BigDecimal hoursGivenBack() {
            return HoldAccount.hours(holds.stream().flatMap(hold -> hold.account().lines().stream())
                    .mapToLong(LedgerLine::minutesGivenBack).sum());
        }
    }

    /**
     * One hold.
     *
     * @param account        its lines of the period
     * @param reconciliation what the provider has confirmed, against the whole of it
     */
    public record OfHold(HoldAccount account, Reconciliation reconciliation) {

        public OfHold {
            Objects.requireNonNull(account);
            Objects.requireNonNull(reconciliation);
        }

        static OfHold of(HoldAccount whole, Predicate<LocalDate> days) {
            return new OfHold(whole.on(days), Reconciliation.of(whole));
        }
    }
}
