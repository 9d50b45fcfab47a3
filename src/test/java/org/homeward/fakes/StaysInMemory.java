package org.homeward.fakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.homeward.journey.JourneyId;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.StayId;
import org.homeward.stay.StayLocation;
import org.homeward.stay.Stays;
import org.homeward.stay.Visit;

/** Stays for a test without a database. */
public final class StaysInMemory implements Stays {

    private final List<Stay> all = new ArrayList<>();
    private final Map<StayId, StayLocation> locations = new HashMap<>();

    @Override
    public void open(Stay stay, StayLocation location) {
        all.add(0, stay);
        place(stay.id(), location);
    }

    @Override
    public Optional<Stay> newest(Visit visit) {
        return newest(stay -> stay.visit().equals(visit));
    }

    @Override
    public Optional<Stay> of(JourneyId journey) {
        return newest(stay -> stay.journey().equals(journey));
    }

    @Override
    public Optional<StayLocation> location(StayId stay) {
        return Optional.ofNullable(locations.get(stay));
    }

    @Override
    public void place(StayId stay, StayLocation location) {
        locations.put(stay, location);
    }

    @Override
    public void close(StayId id, Leaving leaving) {
        change(id, stay -> stay.isOpen() ? with(stay, Stay.State.LEFT, Optional.of(leaving)) : stay);
    }

    @Override
    public void recordInError(StayId id) {
        change(id, stay -> with(stay, Stay.State.RECORDED_IN_ERROR, stay.leaving()));
    }

    private Optional<Stay> newest(Predicate<Stay> which) {
        return all.stream().filter(which).filter(Stay::isOpen).findFirst()
                .or(() -> all.stream().filter(which).findFirst());
    }

    private void change(StayId id, UnaryOperator<Stay> change) {
        all.replaceAll(stay -> stay.id().equals(id) ? change.apply(stay) : stay);
    }

    private static Stay with(Stay stay, Stay.State state, Optional<Leaving> leaving) {
        return new Stay(stay.id(), stay.journey(), stay.visit(), stay.admittedAt(), state, leaving);
    }
}
