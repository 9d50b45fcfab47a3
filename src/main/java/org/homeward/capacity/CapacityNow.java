package org.homeward.capacity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places of many services together, by kind and band.
 *
 * @param kind     code of the list {@code package-types}
 * @param services of how many something is known
 * @param weighed  free places counted for as much as they can be trusted, in hundredths
 * @param stale    how many of the figures are too old to rely on
 * @param freed    visits set free since providers have spoken
 */
public record CapacityNow(String kind, Band band, int services, int capacity, int occupied, int reserved, int free, int weighed,
                          int stale, Freed freed) {

    /** The sums. Closed services count for nothing. */
    public static List<CapacityNow> of(Collection<CareService> services, Map<String, List<Places>> standings) {
        var sums = new TreeMap<String, Map<Band, CapacityNow>>();
        services.stream().filter(CareService::isOpen).forEach(service -> standings.get(service.ref()).forEach(it ->
                sums.computeIfAbsent(service.kind(), kind -> new TreeMap<>())
                        .merge(it.figure().band(), one(service.kind(), it), CapacityNow::plus)));
        return sums.values().stream().flatMap(it -> it.values().stream()).toList();
    }

    /** Example: {@code 2.5}. */
    public String weighedWords() {
        return BigDecimal.valueOf(weighed, 2).stripTrailingZeros().toPlainString();
    }

    private static CapacityNow one(String kind, Places it) {
        return new CapacityNow(kind, it.figure().band(), 1, it.figure().capacity(), it.figure().occupied(), it.reserved(), it.free(),
                it.weighed(), it.isStale() ? 1 : 0, it.freed());
    }

    private CapacityNow plus(CapacityNow other) {
        return new CapacityNow(kind, band, services + other.services, capacity + other.capacity, occupied + other.occupied,
                reserved + other.reserved, free + other.free, weighed + other.weighed, stale + other.stale, freed.plus(other.freed));
    }
}
