package org.homeward.fakes;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.journey.JourneyId;
import org.homeward.journey.KeptNews;

/** What was told to journeys, in memory. */
public final class KeptNewsInMemory implements KeptNews {

    private final Map<String, Set<JourneyId>> told = new HashMap<>();
    private final Map<String, Set<JourneyId>> heard = new HashMap<>();

    @Override
    public void keep(JourneyId journey, String message, String source, Instant toldAt) {
        told.computeIfAbsent(message, key -> new HashSet<>()).add(journey);
    }

    @Override
    public boolean has(JourneyId journey, String message) {
        return told.getOrDefault(message, Set.of()).contains(journey);
    }

    @Override
    public Set<String> unheard() {
        var unheard = new TreeSet<>(told.keySet());
        unheard.removeIf(message -> waitingFor(message).isEmpty());
        return unheard;
    }

    @Override
    public List<JourneyId> waitingFor(String message) {
        return told.getOrDefault(message, Set.of()).stream()
                .filter(journey -> !heard.getOrDefault(message, Set.of()).contains(journey)).toList();
    }

    @Override
    public boolean take(JourneyId journey, String message) {
        return waitingFor(message).contains(journey);
    }

    @Override
    public void heard(JourneyId journey, String message, Instant at) {
        heard.computeIfAbsent(message, key -> new HashSet<>()).add(journey);
    }
}
