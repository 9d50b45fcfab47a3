package org.homeward.carepackage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the care costs.
 *
 * @param amount pounds and pence for one unit, more than nothing
 */
public record Rate(BigDecimal amount, Unit unit) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal TOO_MUCH = new BigDecimal("100000.00");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Rate {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(unit);
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a rate is more than £0.00");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("a rate is in pounds and pence, for example 24.00");
        }
        if (amount.compareTo(TOO_MUCH) >= 0) {
            throw new IllegalArgumentException("a rate is less than £" + TOO_MUCH);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Whether it is paid by days and not by visits. */
    public boolean isByDay() {
        return unit == Unit.DAY || unit == Unit.WEEK;
    }

    /**
     * What one visit or day costs less what is paid on while it is not made, in pounds, rounded to the penny (half a penny
     * upwards).
     *
     * @param minutes         how long the visit is; does not matter where it is paid by days
     * @param retainerPercent what is paid on, 0 to 100
     */
    public BigDecimal notCharged(int minutes, int staff, int retainerPercent) {
        var saved = amount.multiply(WHOLE.subtract(BigDecimal.valueOf(retainerPercent)));
        return switch (unit) {
            case HOUR -> penny(saved.multiply(BigDecimal.valueOf((long) minutes * staff)), WHOLE.multiply(HOUR));
            case VISIT -> penny(saved.multiply(BigDecimal.valueOf(staff)), WHOLE);
            case DAY -> penny(saved, WHOLE);
            case WEEK -> penny(saved, WHOLE.multiply(WEEK));
        };
    }

    /** For example {@code £24.00 an hour}. */
    public String words() {
        return "£" + amount + " " + unit.article + " " + unit.key();
    }

    private static BigDecimal penny(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 2, RoundingMode.HALF_UP);
    }

    /** What the rate is for. A night, a session and a meal are visits. */
    public enum Unit {
        HOUR("an"), VISIT("a"), DAY("a"), WEEK("a");

        private final String article;

        Unit(String article) {
            this.article = article;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Unit> of(String key) {
            return Arrays.stream(values()).filter(unit -> unit.key().equals(key)).findFirst();
        }
    }
}
