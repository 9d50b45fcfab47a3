package org.homeward.demo.world;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Mixes for trusts that are like published ones and together like England: the published mixes of those that were picked are moved
 * by turns towards England's sum and back among those that are not rare.
 */
final class TrustMixes {

    /** Between these parts of the published ones, so that chance hardly takes an invented one beyond 5 and 95 per cent. */
    private static final double LOWEST = 0.15;
    private static final double HIGHEST = 0.85;
    private static final int ROUNDS = 200;

    private final double[] parts;
    private final PathwayMix england = England.mix();
    private final Map<Pathway, Double> low = new EnumMap<>(Pathway.class);
    private final Map<Pathway, Double> high = new EnumMap<>(Pathway.class);

    private TrustMixes(List<England.TrustFigures> picked, List<England.TrustFigures> published) {
        var all = picked.stream().mapToDouble(England.TrustFigures::leavingADay).sum();
        parts = picked.stream().mapToDouble(trust -> trust.leavingADay() / all).toArray();
        for (var pathway : Pathway.values()) {
            var sorted = published.stream().mapToDouble(trust -> trust.mix().of(pathway)).sorted().toArray();
            low.put(pathway, sorted[(int) (sorted.length * LOWEST)]);
            high.put(pathway, sorted[(int) (sorted.length * HIGHEST)]);
        }
    }

    static List<PathwayMix> of(List<England.TrustFigures> picked, List<England.TrustFigures> published) {
        var moving = new TrustMixes(picked, published);
        var mixes = picked.stream().map(England.TrustFigures::mix).toList();
        for (var round = 0; round < ROUNDS; round++) {
            mixes = moving.moved(mixes);
        }
        return mixes;
    }

    private List<PathwayMix> moved(List<PathwayMix> mixes) {
        var factors = new EnumMap<Pathway, Double>(Pathway.class);
        for (var pathway : Pathway.values()) {
            factors.put(pathway, england.of(pathway)
                    / IntStream.range(0, parts.length).mapToDouble(i -> parts[i] * mixes.get(i).of(pathway)).sum());
        }
        return mixes.stream().map(mix -> {
            var shares = new EnumMap<Pathway, Double>(Pathway.class);
            factors.forEach((pathway, factor) ->
                    shares.put(pathway, Math.min(high.get(pathway), Math.max(low.get(pathway), mix.of(pathway) * factor))));
            return PathwayMix.of(shares);
        }).toList();
    }
}
