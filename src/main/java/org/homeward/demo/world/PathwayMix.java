package org.homeward.demo.world;

import java.util.EnumMap;
import java.util.Map;

/** How many of a trust's people leave by each pathway, as shares that add up to one. */
public record PathwayMix(Map<Pathway, Double> shares) {

    private static final double ROUNDING = 1e-9;

    public PathwayMix {
        var sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (shares.size() != Pathway.values().length || Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("Shares of all pathways add up to one");
        }
        shares = Map.copyOf(shares);
    }

    /** From how many people left by each. */
    public static PathwayMix of(Map<Pathway, ? extends Number> counts) {
        var sum = counts.values().stream().mapToDouble(Number::doubleValue).sum();
        var shares = new EnumMap<Pathway, Double>(Pathway.class);
        for (var pathway : Pathway.values()) {
            shares.put(pathway, counts.get(pathway).doubleValue() / sum);
        }
        return new PathwayMix(shares);
    }

    public double of(Pathway pathway) {
        return shares.get(pathway);
    }
}
