package org.homeward.bench.calibration;

/**
 * Whether counts could have come from these shares by chance.
 *
 * @param statistic sum of (counted − expected)² ÷ expected
 * @param freedom   degrees of freedom
 * @param p         how often chance alone gives a larger statistic
 * @param effect    Cohen's w: below 0.1 is small, whatever the number of people
 */
public record ChiSquare(double statistic, int freedom, double p, double effect) {

    private static final double CLOSE_ENOUGH = 1e-15;
    private static final double[] LANCZOS = {76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155,
            0.1208650973866179e-2, -0.5395239384953e-5};

    /** @param weights need not add up to one */
    public static ChiSquare of(long[] counted, double[] weights) {
        long all = 0;
        double sum = 0;
        for (var i = 0; i < counted.length; i++) {
            all += counted[i];
            sum += weights[i];
        }
        double statistic = 0;
        for (var i = 0; i < counted.length; i++) {
            var expected = all * weights[i] / sum;
            statistic += (counted[i] - expected) * (counted[i] - expected) / expected;
        }
        var freedom = counted.length - 1;
        return new ChiSquare(statistic, freedom, 1 - lowerGamma(freedom / 2.0, statistic / 2), Math.sqrt(statistic / all));
    }

    /** The regularised lower incomplete gamma function by its series, which converges for all that is asked here. */
    private static double lowerGamma(double a, double x) {
        var term = 1 / a;
        var sum = term;
        for (var n = a + 1; term > sum * CLOSE_ENOUGH; n++) {
            term *= x / n;
            sum += term;
        }
        return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
    }

    private static double logGamma(double a) {
        var sum = 1.000000000190015;
        for (var i = 0; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (a + i + 1);
        }
        return -(a + 5.5) + (a + 0.5) * Math.log(a + 5.5) + Math.log(2.5066282746310005 * sum / a);
    }
}
