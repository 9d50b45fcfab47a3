package org.homeward.carepackage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.homeward.journey.London;

/**
 * One visit or day that was agreed and fell into a hold.
 *
 * @param at             when it would have begun
 * @param minutes        of one care worker; 0 where the care is paid by days
 * @param retainerPercent what is paid on
 * @param why            whether it counts, and else why not
 * @param byPlan         what it would have saved by the plan alone, in pounds, rounded to the penny; nothing within the notice
 * @param atHome         whether the person was out of hospital by then, so that nobody came to somebody at home
 */
public record LedgerLine(CarePackageId carePackage, HoldId hold, Instant at, int minutes, int staff, Rate rate,
                         int retainerPercent, Why why, BigDecimal byPlan, boolean atHome) {

    public LedgerLine {
        Objects.requireNonNull(carePackage);
        Objects.requireNonNull(hold);
        Objects.requireNonNull(at);
        Objects.requireNonNull(rate);
        Objects.requireNonNull(why);
        Objects.requireNonNull(byPlan);
    }

    /** Pounds, rounded to the penny; nothing where the visit was made. */
    public BigDecimal notCharged() {
        return why == Why.MADE ? HoldAccount.NOTHING : byPlan;
    }

    public LocalDate day() {
        return London.day(at);
    }

    /** Minutes that the provider's care workers had for others, whoever paid; none where the visit was made. */
    public int minutesGivenBack() {
        return why == Why.MADE ? 0 : minutes * staff;
    }

    /** How the amount comes about, for finance. */
    public String words() {
        var what = rate.isByDay() ? "One day" : "One visit of " + minutes + " minutes by " + (staff == 1 ? "one care worker"
                : staff + " care workers");
        return what + " at " + rate.words() + ": " + switch (why) {
            case NOT_MADE -> sum() + " = £" + notCharged() + ", rounded to the penny"
                    + (atHome ? "; the person was at home by then." : ".");
            case WITHIN_NOTICE -> "charged, because it fell within the contract's notice.";
            case MADE -> "charged, because the provider says that it was made.";
        };
    }

    private String sum() {
        var units = switch (rate.unit()) {
            case HOUR -> minutes + " min × " + staff + " ÷ 60 × £" + rate.amount();
            case VISIT -> staff + " × £" + rate.amount();
            case DAY -> "£" + rate.amount();
            case WEEK -> "£" + rate.amount() + " ÷ 7";
        };
        return retainerPercent == 0 ? units : units + " less " + retainerPercent + " % paid on";
    }

    /** Whether money was saved. */
    public enum Why { NOT_MADE, WITHIN_NOTICE, MADE }
}
