package org.homeward.bench.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.demo.world.England;
import org.homeward.demo.world.Pathway;

/** One world, counted, beside what is published, and the checks that follow. */
public record Calibrated(long seed, Lived lived) {

    static final double MIX_POINTS = 0.5;
    static final double LITTLE_PERCENT = 2;
    private static final double STOCK_PERCENT = 3;
    static final double REASON_POINTS = 1;
    private static final double REASONS_APART_POINTS = 4;
    private static final double RARE = 0.05;

    /** Published and ours, as shares of all who left. */
    Map<String, double[]> mix() {
        var mix = new LinkedHashMap<String, double[]>();
        var ours = lived.leftByPathway();
        for (var pathway : Pathway.values()) {
            mix.put(pathway.name(), new double[] {England.mix().of(pathway), (double) ours.get(pathway) / lived.left()});
        }
        return mix;
    }

    Map<String, double[]> destinations() {
        return shares(England.destinations(), lived.destinations);
    }

    Map<String, double[]> reasons() {
        return shares(England.delayReasons(), lived.reasons);
    }

    Map<String, double[]> delays() {
        var published = new LinkedHashMap<String, Double>();
        var ours = new LinkedHashMap<String, Long>();
        England.delays().forEach((bucket, waited) -> {
            published.put(bucket.words(), waited.people());
            ours.put(bucket.words(), lived.buckets[bucket.ordinal()]);
        });
        return shares(published, ours);
    }

    /** One trust's share of a pathway, of all trusts of this world. */
    double[] trustsShares(Pathway pathway) {
        return lived.leftByTrust.values().stream().mapToDouble(mix -> mix.getOrDefault(pathway, 0L)
                / (double) mix.values().stream().mapToLong(Long::longValue).sum()).toArray();
    }

    /** Between these two lie nine of ten published trusts. */
    static double[] publishedBand(Pathway pathway) {
        var sorted = England.trusts().stream().mapToDouble(trust -> trust.mix().of(pathway)).sorted().toArray();
        return new double[] {quantile(sorted, RARE), quantile(sorted, 1 - RARE)};
    }

    long[] arrivals() {
        return Arrays.stream(lived.arrivals).flatMapToLong(Arrays::stream).toArray();
    }

    static double[] publishedArrivals() {
        return England.arrivals().values().stream().flatMapToDouble(Arrays::stream).toArray();
    }

    double remainingForEachWhoLeaves() {
        return lived.withoutReason.meanStock() / (lived.left() / (double) lived.days());
    }

    double meanDelay() {
        return (double) lived.delayedDays / Arrays.stream(lived.buckets).sum();
    }

    static double publishedMeanDelay() {
        var all = England.delays().values();
        return all.stream().mapToDouble(England.Waited::days).sum() / all.stream().mapToDouble(England.Waited::people).sum();
    }

    public List<Check> checks() {
        var checks = new ArrayList<Check>();
        mix().forEach((pathway, both) -> checks.add(Check.share("Share who leave by " + pathway, both[0], both[1], MIX_POINTS)));
        for (var pathway : Pathway.values()) {
            checks.add(trusts(pathway));
        }
        destinations().forEach((destination, both) ->
                checks.add(Check.share("Share who leave to " + destination, both[0], both[1], MIX_POINTS)));
        checks.add(Check.byChance("Days from being ready to leaving", ChiSquare.of(lived.buckets,
                England.delays().values().stream().mapToDouble(England.Waited::people).toArray())));
        checks.addAll(reasonChecks());
        checks.add(Check.byChance("Arrivals by weekday and hour", ChiSquare.of(arrivals(), publishedArrivals())));
        checks.add(little("Little's law, waiting after being ready", lived.waiting));
        checks.add(little("Little's law, without a reason to stay, times that did not last among them", lived.withoutReason));
        checks.add(little("Little's law, in a bed", lived.inBeds));
        checks.add(Check.ratio("People who remain without a reason, for each who leaves a day",
                England.remainingADay() / England.leavingADay(), remainingForEachWhoLeaves(), STOCK_PERCENT));
        return checks;
    }

    /** Everything that is compared, for a machine to read. */
    public Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("seed", seed);
        figures.put("left", lived.left());
        figures.put("died", lived.died);
        figures.put("selfDischarged", lived.selfDischarged);
        figures.put("readmitted", lived.readmitted);
        figures.put("meanDelay", meanDelay());
        figures.put("mixPublishedAndOurs", mix());
        figures.put("destinationsPublishedAndOurs", destinations());
        figures.put("delaysPublishedAndOurs", delays());
        figures.put("reasonsPublishedAndOurs", reasons());
        figures.put("arrivalsMondayFirst", lived.arrivals);
        figures.put("trusts", lived.leftByTrust);
        figures.put("waitingAtTheEndOfEachDay", lived.waiting.stock());
        figures.put("checks", checks());
        return figures;
    }

    private Check trusts(Pathway pathway) {
        var band = publishedBand(pathway);
        var outside = Arrays.stream(trustsShares(pathway)).filter(share -> share < band[0] || share > band[1]).count();
        return new Check("Each trust's share of " + pathway, Check.percent(band[0]) + " to " + Check.percent(band[1]),
                outside == 0 ? "all " + lived.leftByTrust.size() + " within" : outside + " outside", outside == 0);
    }

    private List<Check> reasonChecks() {
        var worst = reasons().entrySet().stream().max((one, other) -> Double.compare(apart(one), apart(other))).orElseThrow();
        var all = reasons().entrySet().stream().mapToDouble(Calibrated::apart).sum() / 2 * 100;
        return List.of(Check.share("Reason that is furthest off, " + worst.getKey(), worst.getValue()[0], worst.getValue()[1],
                REASON_POINTS),
                new Check("Reasons, share of nights under another one", "at most " + Check.round(REASONS_APART_POINTS) + " points",
                        Check.round(all) + " points", all <= REASONS_APART_POINTS));
    }

    private static double apart(Map.Entry<String, double[]> both) {
        return Math.abs(both.getValue()[0] - both.getValue()[1]);
    }

    private static Check little(String what, Flow flow) {
        return Check.ratio(what, flow.expectedStock(), flow.meanStock(), LITTLE_PERCENT);
    }

    private static Map<String, double[]> shares(Map<String, Double> published, Map<String, Long> ours) {
        var allPublished = published.values().stream().mapToDouble(Double::doubleValue).sum();
        var all = Stream.of(ours).flatMap(counts -> counts.values().stream()).mapToDouble(Long::doubleValue).sum();
        var shares = new LinkedHashMap<String, double[]>();
        published.forEach((key, value) -> shares.put(key, new double[] {value / allPublished, ours.getOrDefault(key, 0L) / all}));
        return shares;
    }

    private static double quantile(double[] sorted, double part) {
        var place = part * (sorted.length - 1);
        var below = (int) place;
        return sorted[below] + (place - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]);
    }

}
