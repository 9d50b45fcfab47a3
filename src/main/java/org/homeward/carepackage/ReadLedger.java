package org.homeward.carepackage;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.journey.UseCase;

/** Draws up what a council did not pay for packages on hold, by provider, hold and visit. */
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
        var accounts = packages.ofCouncil(council).stream().flatMap(found -> holds.of(found.id()).stream()
                .map(hold -> HoldAccount.of(found, hold, now).on(day -> !day.isBefore(from) && !day.isAfter(to))))
                .filter(account -> !account.lines().isEmpty()).toList();
        var byProvider = accounts.stream().collect(Collectors.groupingBy(account -> account.carePackage().provider(),
                TreeMap::new, Collectors.toList()));
        return new Ledger(from, to, byProvider.entrySet().stream()
                .map(entry -> new OfProvider(entry.getKey(), entry.getValue())).toList());
    }

    /** The account of a period. */
    public record Ledger(LocalDate from, LocalDate to, List<OfProvider> providers) {

        public Ledger {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
            providers = List.copyOf(providers);
        }

        public BigDecimal notCharged() {
            return HoldAccount.sum(providers.stream().map(OfProvider::notCharged));
        }

        public BigDecimal hoursGivenBack() {
            return HoldAccount.hours(providers.stream().flatMap(each -> each.holds().stream())
                    .flatMap(account -> account.lines().stream()).mapToLong(LedgerLine::minutesGivenBack).sum());
        }
    }

    /** What one provider did not charge. */
    public record OfProvider(String provider, List<HoldAccount> holds) {

        public OfProvider {
            Objects.requireNonNull(provider);
            holds = List.copyOf(holds);
        }

        public BigDecimal notCharged() {
            return HoldAccount.sum(holds.stream().map(HoldAccount::notCharged));
        }

        public long notMade() {
            return holds.stream().mapToLong(HoldAccount::notMade).sum();
        }

        public BigDecimal hoursGivenBack() {
            return HoldAccount.hours(holds.stream().flatMap(account -> account.lines().stream())
                    .mapToLong(LedgerLine::minutesGivenBack).sum());
        }
    }
}
