package org.homeward.capacity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.capacity.CapacityRegister.Counted;
import org.homeward.capacity.CapacityTrust.Said;

/** Says how it stands with the places of services, and how far that can be trusted. */
public final class ReadCapacity {

    private final CapacityRegister register;
    private final CapacityTrust trust;
    private final FreedVisits freed;
    private final Clock clock;

    public ReadCapacity(CapacityRegister register, CapacityTrust trust, FreedVisits freed, Clock clock) {
        this.register = register;
        this.trust = trust;
        this.freed = freed;
        this.clock = clock;
    }

    /** By band; a band of which nothing was said is not among them. */
    public List<Places> of(CareService service, LocalDate day) {
        return of(List.of(service), day).get(service.ref());
    }

    /** The same for many, by their references. */
    public Map<String, List<Places>> of(Collection<CareService> services, LocalDate day) {
        var known = services.stream().collect(Collectors.toMap(CareService::ref, Function.identity()));
        var counted = register.on(day, known.keySet());
        return places(known, counted, freed.since(counted.stream().map(Counted::figure).toList(), known, day));
    }

    /** What was said of some bands alone, for booking: without what is set free, because nothing is booked on that. */
    public Map<String, List<Places>> said(Collection<CareService> services, Set<Band> bands, LocalDate day) {
        var known = services.stream().collect(Collectors.toMap(CareService::ref, Function.identity()));
        return known.isEmpty() ? Map.of() : places(known, register.on(day, known.keySet(), bands), Map.of());
    }

    private Map<String, List<Places>> places(Map<String, CareService> known, List<Counted> counted, Map<Figure, Freed> free) {
        var now = clock.instant();
        var said = counted.stream().map(it -> said(it.figure(), known, now)).toList();
        var trusted = trust.asked(Set.copyOf(said));
        var found = known.keySet().stream().collect(Collectors.toMap(Function.identity(), ref -> (List<Places>) new ArrayList<Places>()));
        for (var i = 0; i < counted.size(); i++) {
            var figure = counted.get(i).figure();
            found.get(figure.service()).add(new Places(figure, counted.get(i).reserved(), free.getOrDefault(figure, Freed.NONE),
                    said.get(i).ageHours(), trusted.get(said.get(i))));
        }
        found.values().forEach(places -> places.sort(Comparator.comparing(it -> it.figure().band())));
        return found;
    }

    private static Said said(Figure it, Map<String, CareService> known, Instant now) {
        return new Said(Math.max(0, Duration.between(it.saidAt(), now).toHours()), known.get(it.service()).kind(), it.source());
    }
}
