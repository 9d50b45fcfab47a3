package org.homeward.carepackage;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.carepackage.LedgerLine.Why;
import org.homeward.journey.London;

/**
 * Holds what a provider has confirmed against the account of a whole hold, whatever days are looked at.
 *
 * @param standing whether the two agree
 * @param charged  what the plan alone would have saved and the provider's word takes away, in pounds, after notice and retainer;
 *                 negative where its word says that it had stopped earlier
 * @param words    one sentence for finance
 */
public record Reconciliation(Standing standing, BigDecimal charged, String words) {

    /** Compares; whatever is not known is not taken for agreement. */
    public static Reconciliation of(HoldAccount account) {
        var nothing = HoldAccount.sum(Stream.empty());
        return account.hold().acknowledgement().map(word -> of(account, word)).orElseGet(() ->
                new Reconciliation(Standing.NOT_CONFIRMED, nothing, "The provider has not confirmed the hold."));
    }

    private static Reconciliation of(HoldAccount account, Hold.Acknowledgement word) {
        var visits = account.lines().stream().filter(line -> line.why() == Why.MADE).toList();
        var made = HoldAccount.sum(visits.stream().map(LedgerLine::byPlan));
        if (!visits.isEmpty()) {
            return new Reconciliation(Standing.MORE_VISITS, made, "The provider says that it came last on "
                    + London.words(London.day(word.lastVisitAt())) + " at " + London.time(word.lastVisitAt()) + ": visits after"
                    + " the hold began that it charges: " + visits.size() + ", £" + made
                    + (made.signum() == 0 ? ", as they fell within the notice." : "."));
        }
        return stoppedEarlier(account, word).orElseGet(() -> word.nextVisitCancelled()
                ? new Reconciliation(Standing.AGREES, made, "The provider's word and the account agree.")
                : new Reconciliation(Standing.NOT_CANCELLED, made,
                        "The provider says that it has not taken the next visit off its plan."));
    }

    private static Optional<Reconciliation> stoppedEarlier(HoldAccount account, Hold.Acknowledgement word) {
        var carePackage = account.carePackage();
        if (carePackage.termsOn(London.day(word.lastVisitAt())).rate().isByDay()) {
            return Optional.empty();
        }
        var before = carePackage.visitsBetween(word.lastVisitAt(), account.hold().from())
                .filter(visit -> visit.at().isAfter(word.lastVisitAt())).toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var amount = HoldAccount.sum(before.stream().map(visit -> carePackage.termsOn(London.day(visit.at())).rate()
                .notCharged(visit.minutes(), visit.staff(), 0))).negate();
        return Optional.of(new Reconciliation(Standing.FEWER_VISITS, amount, "The provider came last on "
                + London.words(London.day(word.lastVisitAt())) + " at " + London.time(word.lastVisitAt()) + ": visits before the hold"
                + " began that were not made: " + before.size() + ", £" + amount.negate() + " that should not be charged."));
    }

    /** Whether a provider's word and the account agree. */
    public enum Standing {
        AGREES, NOT_CONFIRMED, MORE_VISITS, FEWER_VISITS, NOT_CANCELLED;

        /** The word used in files. Example: {@code more-visits}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
