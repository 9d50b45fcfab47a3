package org.homeward.sourcing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.capacity.Band;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CareService;
import org.homeward.capacity.Places;
import org.homeward.capacity.ReadCapacity;
import org.homeward.sourcing.Fit.Room;

/**
 * Predicts when services can begin: on the first day, from the day wanted on, on which they have enough places by what they have said
 * themselves. What is too old to rely on is no place.
 */
final class EarliestStart {

    private static final int EACH_DAY = 20;

    private final ReadCapacity capacity;
    private final CapacityRegister register;

    EarliestStart(ReadCapacity capacity, CapacityRegister register) {
        this.capacity = capacity;
        this.register = register;
    }

    /** By their references. */
    Map<String, Start> of(Collection<CareService> services, Criteria criteria) {
        var found = new HashMap<String, Start>();
        var bands = bands(criteria.wanted());
        var known = new HashMap<>(capacity.said(services, bands, criteria.first()));
        note(services, criteria, 0, known, found);
        var waiting = services.stream().filter(it -> found.get(it.ref()).room() != Room.ENOUGH).toList();
        var changing = changing(waiting, bands, criteria.first());
        for (var later = 1; later <= Criteria.DAYS_LATER; later++) {
            known.putAll(capacity.said(changing, bands, criteria.first().plusDays(later)));
            note(waiting, criteria, later, known, found);
        }
        return found;
    }

    /** All others stand on the days that follow as they do on the first one. */
    private List<CareService> changing(List<CareService> services, Set<Band> bands, LocalDate first) {
        var changing = register.changing(first, first.plusDays(Criteria.DAYS_LATER), services.stream().map(CareService::ref).toList(), bands);
        return services.stream().filter(it -> changing.contains(it.ref())).toList();
    }

    private static Set<Band> bands(Wanted wanted) {
        var bands = EnumSet.noneOf(Band.class);
        bands.addAll(wanted.bands());
        return bands;
    }

    private static void note(Collection<CareService> services, Criteria criteria, int later, Map<String, List<Places>> known,
                             Map<String, Start> found) {
        services.forEach(service -> {
            var start = start(known.getOrDefault(service.ref(), List.of()), criteria.wanted(), later);
            if (start.room() != Room.ENOUGH || !criteria.canStart(service, later)) {
                found.putIfAbsent(service.ref(), start.room() == Room.ENOUGH ? Start.ANOTHER_DAY : start);
            } else if (!found.containsKey(service.ref()) || found.get(service.ref()).room() != Room.ENOUGH) {
                found.put(service.ref(), start);
            }
        });
    }

    private static Start start(List<Places> places, Wanted wanted, int later) {
        if (wanted.bands().isEmpty() || places.size() < bands(wanted).size()) {
            return new Start(Room.NOT_KNOWN, 0, "Nobody has said how many places are free");
        }
        var worst = places.stream().min(Comparator.comparingInt(it -> it.trust().weight())).orElseThrow();
        if (places.stream().anyMatch(Places::isStale)) {
            return new Start(Room.STALE, 0, "Not known when it can start: its places were " + worst.words());
        }
        if (places.stream().anyMatch(it -> it.free() < wanted.places())) {
            return new Start(Room.TOO_FEW, 0, "Too few places are free");
        }
        return new Start(Room.ENOUGH, (Score.FULL - EACH_DAY * later) * worst.trust().weight() / Score.FULL,
                "Has places " + words(later) + ", " + worst.words());
    }

    private static String words(int later) {
        return later == 0 ? "on the day wanted" : later == 1 ? "a day later" : later + " days later";
    }

    /** @param words why so many points */
    record Start(Room room, int points, String words) {

        /** There are places, and nobody new comes on that day. */
        private static final Start ANOTHER_DAY = new Start(Room.TOO_FEW, 0, "Takes nobody on the day wanted");
    }
}
