package org.homeward.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.JourneyId;

/** Delays for a test without a database. */
final class DelaysInMemory implements Delays {

    final List<Instant> wentUp = new ArrayList<>();
    final List<JourneyId> open = new ArrayList<>();
    final List<JourneyId> over = new ArrayList<>();
    final List<String> holdUp = new ArrayList<>();
    final Set<String> asked = new HashSet<>();
    private final Set<String> noted = new HashSet<>();

    @Override
    public List<JourneyId> open() {
        return open;
    }

    @Override
    public List<JourneyId> overAndStillLookedAt() {
        return over;
    }

    @Override
    public Optional<Instant> wentUp(JourneyId journey, Instant since, int level) {
        return noted.stream().filter(row -> row.startsWith(since + " " + level + " ")).map(row -> Instant.parse(row.substring(row.lastIndexOf(' ') + 1)))
                .max(Instant::compareTo);
    }

    @Override
    public boolean goesUp(JourneyId journey, Instant since, int level, LocalDate on, Instant at) {
        var key = since + " " + level + " " + on + " ";
        if (noted.stream().anyMatch(row -> row.startsWith(key))) {
            return false;
        }
        wentUp.add(at);
        return noted.add(key + at);
    }

    @Override
    public boolean isAsked(JourneyId journey, String task) {
        return asked.contains(task);
    }

    @Override
    public List<String> bodiesThatHoldUp(JourneyId journey) {
        return List.copyOf(holdUp);
    }

    @Override
    public List<String> teamsThatHoldUp(JourneyId journey) {
        return List.of();
    }
}
