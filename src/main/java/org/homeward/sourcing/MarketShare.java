package org.homeward.sourcing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What one organisation got of a council's placements of one kind of care, against its part of the capacity under contract.
 *
 * @param kind             code of the list {@code package-types}
 * @param minutesPerWeek   of all care workers, as the needs said it; 0 for beds
 * @param share            per cent of the placements
 * @param expected         per cent of the places under contract, as providers last said them; where nobody has said any, equal parts
 * @param isBeyondTolerance whether share and expected are further apart than was agreed, in either direction
 */
public record MarketShare(String organisation, String name, String kind, int placements, int minutesPerWeek, double share, double expected,
                          boolean isBeyondTolerance) {

    private static final double ALL = 100;

    public MarketShare {
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
    }

    /** @param tolerance in points */
    public static List<MarketShare> among(List<Count> counts, int tolerance) {
        return counts.stream().collect(Collectors.groupingBy(Count::kind)).values().stream()
                .flatMap(kind -> kind.stream().map(it -> share(it, kind, tolerance)))
                .sorted(Comparator.comparing(MarketShare::kind).thenComparing(MarketShare::name)).toList();
    }

    private static MarketShare share(Count it, List<Count> kind, int tolerance) {
        var placements = kind.stream().mapToInt(Count::placements).sum();
        var capacity = kind.stream().mapToInt(Count::capacity).sum();
        var share = placements == 0 ? 0 : ALL * it.placements() / placements;
        var expected = capacity == 0 ? ALL / kind.size() : ALL * it.capacity() / capacity;
        return new MarketShare(it.organisation(), it.name(), it.kind(), it.placements(), it.minutesPerWeek(), share, expected,
                placements > 0 && Math.abs(share - expected) > tolerance);
    }

    /**
     * What shares are reckoned from.
     *
     * @param capacity places under contract
     */
    public record Count(String organisation, String name, String kind, int placements, int minutesPerWeek, int capacity) {
    }
}
