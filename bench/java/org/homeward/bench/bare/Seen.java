package org.homeward.bench.bare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every process, task and job of one engine that was committed, by the engine's id and by its place. */
final class Seen {

    private final Map<String, Which> byId = new HashMap<>();
    private final Map<Which, String> ids = new HashMap<>();
    private final Map<Created, Integer> counted = new HashMap<>();
    private final Map<String, Place> begun = new ConcurrentHashMap<>();

    /** @param id empty where only what is alike is meant */
    record Created(String id, Which.Kind kind, Place place) { }

    /** A process that has begun, though it may not be committed yet. */
    void began(String id, Place place) {
        begun.put(id, place);
    }

    /** @param element of that process */
    Place place(String process, String element) {
        var place = Optional.ofNullable(begun.get(process)).orElseThrow(() -> new IllegalStateException("Process " + process + " began unseen"));
        return new Place(place.process(), place.key(), element);
    }

    synchronized void keep(List<Created> all) {
        for (var created : all) {
            int number = counted.merge(new Created("", created.kind, created.place), 1, Integer::sum);
            var which = new Which(created.kind, created.place, number);
            byId.put(created.id, which);
            ids.put(which, created.id);
        }
    }

    synchronized Optional<Which> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized Optional<String> id(Which which) {
        return Optional.ofNullable(ids.get(which));
    }
}
