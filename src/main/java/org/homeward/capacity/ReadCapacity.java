package org.homeward.capacity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.capacity.CapacityRegister.Counted;

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
        var asked = new HashMap<List<Object>, Trust>();
        var counted = register.on(day, known.keySet());
        var free = freed.since(counted.stream().map(Counted::figure).toList(), known, day);
        var found = counted.stream().map(it -> {
            var kind = known.get(it.figure().service()).kind();
            var age = Math.max(0, Duration.between(it.figure().saidAt(), clock.instant()).toHours());
            return new Places(it.figure(), it.reserved(), free.getOrDefault(it.figure(), Freed.NONE), age, asked.computeIfAbsent(List.of(age, kind, it.figure().source()),
                    key -> trust.asked(age, kind, it.figure().source())));
        }).collect(Collectors.groupingBy(it -> it.figure().service()));
        return known.keySet().stream().collect(Collectors.toMap(Function.identity(), ref -> found.getOrDefault(ref, List.of()).stream()
                .sorted(Comparator.comparing(it -> it.figure().band())).toList()));
    }
}
