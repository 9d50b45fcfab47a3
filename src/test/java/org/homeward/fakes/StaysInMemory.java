package org.homeward.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Map<StayId, List<StayLocation>> locations = new HashMap<>();
    public final Map<StayId, LocalDate> expected = new HashMap<>();
    public final Map<StayId, String> methods = new HashMap<>();

    @Override
    public void open(Stay stay, StayLocation location) {
        all.add(0, stay);
        place(stay.id(), location);
        oneIsOpen(stay.visit());
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
        var known = locations(stay);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    @Override
    public List<StayLocation> locations(StayId stay) {
        return locations.getOrDefault(stay, List.of());
    }

    @Override
    public void lay(StayId stay, List<StayLocation> told) {
        locations.put(stay, List.copyOf(told));
    }

    @Override
    public void place(StayId stay, StayLocation location) {
        locations.computeIfAbsent(stay, key -> new ArrayList<>()).add(location);
    }

    @Override
    public List<Stay> all(Visit visit) {
        return all.stream().filter(stay -> stay.visit().equals(visit))
                .sorted(Comparator.comparing(Stay::admittedAt)).toList();
    }

    @Override
    public void reopen(StayId id) {
        change(id, stay -> with(stay, Stay.State.OPEN, Optional.empty()));
        all.stream().filter(stay -> stay.id().equals(id)).map(Stay::visit).forEach(this::oneIsOpen);
    }

    @Override
    public void correct(StayId id, Instant admittedAt, Optional<Leaving> leaving) {
        change(id, stay -> new Stay(stay.id(), stay.journey(), stay.visit(), admittedAt, stay.state(),
                stay.state() == Stay.State.LEFT ? leaving.or(stay::leaving) : stay.leaving()));
    }

    @Override
    public Optional<String> admissionMethod(StayId stay) {
        return Optional.ofNullable(methods.get(stay));
    }

    @Override
    public void noteMethod(StayId stay, Optional<String> admissionMethod) {
        admissionMethod.ifPresentOrElse(it -> methods.put(stay, it), () -> methods.remove(stay));
    }

    @Override
    public void expect(StayId stay, Optional<LocalDate> day) {
        day.ifPresentOrElse(it -> expected.put(stay, it), () -> expected.remove(stay));
    }

    @Override
    public void close(StayId id, Leaving leaving) {
        change(id, stay -> stay.isOpen() ? with(stay, Stay.State.LEFT, Optional.of(leaving)) : stay);
    }

    @Override
    public void recordInError(StayId id) {
        change(id, stay -> with(stay, Stay.State.RECORDED_IN_ERROR, stay.leaving()));
    }

    /** As the database has it. */
    private void oneIsOpen(Visit visit) {
        if (all(visit).stream().filter(Stay::isOpen).count() > 1) {
            throw new IllegalStateException("Two open stays of one visit");
        }
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
