package org.homeward.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.journey.Stage;

/** Journeys for a test without a database. */
public final class JourneysInMemory implements Journeys {

    public final Map<JourneyId, Journey> byId = new HashMap<>();
    public final Map<JourneyId, String> subPathways = new HashMap<>();
    /** What became known of the past. */
    public final List<String> becameKnown = new ArrayList<>();

    @Override
    public void open(Journey journey) {
        byId.put(journey.id(), journey);
    }

    @Override
    public Optional<Journey> find(JourneyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public void enter(JourneyId id, Stage stage, Instant at) {
        byId.computeIfPresent(id, (key, j) -> new Journey(id, stage, j.setting(), j.pathway(), j.dischargeReadyOn(),
                j.openedAt(), j.closedAt(), j.outcome()));
    }

    @Override
    public void place(JourneyId id, Setting setting) {
        byId.computeIfPresent(id, (key, j) -> new Journey(id, j.stage(), setting, j.pathway(), j.dischargeReadyOn(),
                j.openedAt(), j.closedAt(), j.outcome()));
    }

    @Override
    public void agreePathway(JourneyId id, String pathway, String subPathway, Instant at) {
        subPathways.put(id, subPathway);
        byId.computeIfPresent(id, (key, j) -> new Journey(id, j.stage(), j.setting(), Optional.of(pathway),
                j.dischargeReadyOn(), j.openedAt(), j.closedAt(), j.outcome()));
    }

    @Override
    public Optional<String> subPathway(JourneyId id) {
        return Optional.ofNullable(subPathways.get(id));
    }

    @Override
    public void takePathwayBack(JourneyId id, Instant at) {
        subPathways.remove(id);
        byId.computeIfPresent(id, (key, j) -> new Journey(id, j.stage(), j.setting(), Optional.empty(),
                j.dischargeReadyOn(), j.openedAt(), j.closedAt(), j.outcome()));
    }

    @Override
    public void setDischargeReadyOn(JourneyId id, Optional<LocalDate> date) {
        byId.computeIfPresent(id, (key, j) -> new Journey(id, j.stage(), j.setting(), j.pathway(), date,
                j.openedAt(), j.closedAt(), j.outcome()));
    }

    @Override
    public void openedAt(JourneyId id, Instant at) {
        byId.computeIfPresent(id, (key, j) -> new Journey(id, j.stage(), j.setting(), j.pathway(), j.dischargeReadyOn(),
                at, j.closedAt(), j.outcome()));
    }

    @Override
    public void reopen(JourneyId id, Instant at) {
        byId.computeIfPresent(id, (key, j) -> new Journey(id, Stage.ADMITTED, j.setting(), j.pathway(),
                j.dischargeReadyOn(), j.openedAt(), Optional.empty(), Optional.empty()));
    }

    @Override
    public void correctOutcome(JourneyId id, String outcome) {
        byId.computeIfPresent(id, (key, j) -> new Journey(id, j.stage(), j.setting(), j.pathway(), j.dischargeReadyOn(),
                j.openedAt(), j.closedAt(), Optional.of(outcome)));
    }

    @Override
    public void close(JourneyId id, String outcome, Instant at) {
        byId.computeIfPresent(id, (key, j) -> j.isOpen() ? new Journey(id, Stage.CLOSED, j.setting(), j.pathway(),
                j.dischargeReadyOn(), j.openedAt(), Optional.of(at), Optional.of(outcome)) : j);
    }

    @Override
    public void hadLeft(JourneyId id, Instant at) {
        becameKnown.add("had left " + at);
    }

    @Override
    public void hadNotLeft(JourneyId id, Instant at, Optional<Instant> until) {
        becameKnown.add("had not left " + at + until.map(end -> " until " + end).orElse(""));
    }

    @Override
    public void lay(JourneyId id, Optional<String> ward, Instant since, Optional<Instant> until) {
        becameKnown.add("lay on " + ward.orElse("no ward") + " " + since + until.map(end -> " until " + end).orElse(""));
    }
}
