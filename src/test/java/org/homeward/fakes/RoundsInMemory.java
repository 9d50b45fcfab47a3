package org.homeward.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.DataQuality;
import org.homeward.assessment.Round;
import org.homeward.assessment.Rounds;
import org.homeward.journey.JourneyId;

/** Rounds that remember who was reviewed, for a test without a database. */
public final class RoundsInMemory implements Rounds {

    public final List<Occupant> inBeds = new ArrayList<>();
    public final List<String> begun = new ArrayList<>();
    public final Map<JourneyId, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<JourneyId, Instant> last = new LinkedHashMap<>();

    @Override
    public List<Optional<String>> wardsInUse() {
        return inBeds.stream().map(Occupant::ward).distinct().toList();
    }

    @Override
    public boolean begin(Round round, Instant at) {
        return !begun.contains(round.reference()) && begun.add(round.reference());
    }

    @Override
    public List<Occupant> occupants(Optional<String> ward) {
        return inBeds.stream().filter(occupant -> occupant.ward().equals(ward)).toList();
    }

    @Override
    public boolean isInBed(JourneyId journey) {
        return inBeds.stream().anyMatch(occupant -> occupant.journey().equals(journey));
    }

    @Override
    public void enter(Round round, Occupant occupant, Instant at) {
        inBeds.add(occupant);
    }

    @Override
    public void closeBefore(Round round) {
        begun.removeIf(reference -> !reference.equals(round.reference()));
    }

    @Override
    public void reviewed(JourneyId journey, Outcome how, Instant at) {
        outcomes.put(journey, how);
        last.put(journey, at);
    }

    @Override
    public List<String> missing(Round round) {
        return inBeds.stream().filter(occupant -> !outcomes.containsKey(occupant.journey()))
                .map(occupant -> occupant.bed().orElse("no bed")).toList();
    }

    @Override
    public Optional<Instant> lastReviewed(JourneyId journey) {
        return Optional.ofNullable(last.get(journey));
    }

    @Override
    public void noteOverdue(JourneyId journey, Instant since, Instant at, List<DataQuality.Finding> findings) {
        last.putIfAbsent(journey, since);
    }
}
