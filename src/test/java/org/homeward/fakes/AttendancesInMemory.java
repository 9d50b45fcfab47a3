package org.homeward.fakes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.homeward.admission.Attendance;
import org.homeward.admission.Attendances;
import org.homeward.journey.JourneyId;
import org.homeward.journey.WhenClosed;
import org.homeward.stay.Stay;
import org.homeward.stay.Visit;

/** Attendances for a test without a database. Only stays under the same visit are known to have come out of one. */
public final class AttendancesInMemory implements Attendances, WhenClosed {

    private final List<Attendance> all = new ArrayList<>();
    private final StaysInMemory stays;

    AttendancesInMemory(StaysInMemory stays) {
        this.stays = stays;
    }

    @Override
    public void open(Attendance attendance, Optional<String> ward) {
        all.add(attendance);
    }

    @Override
    public List<Attendance> all(Visit visit) {
        return all.stream().filter(each -> each.visit().equals(visit)).sorted(Comparator.comparing(Attendance::arrivedAt)).toList();
    }

    @Override
    public Optional<Attendance> of(JourneyId journey) {
        return all.stream().filter(each -> each.journey().equals(journey)).findFirst();
    }

    @Override
    public void correct(JourneyId journey, Instant arrivedAt, Optional<String> ward) {
        change(journey, it -> new Attendance(journey, it.visit(), arrivedAt, it.state(), it.leftAt()));
    }

    @Override
    public void leave(JourneyId journey, Instant at) {
        change(journey, it -> new Attendance(journey, it.visit(), it.arrivedAt(), Attendance.State.GONE, Optional.of(at)));
    }

    @Override
    public void reopen(JourneyId journey) {
        change(journey, it -> new Attendance(journey, it.visit(), it.arrivedAt(), Attendance.State.PRESENT, Optional.empty()));
    }

    @Override
    public void recordInError(JourneyId journey) {
        change(journey, it -> new Attendance(journey, it.visit(), it.arrivedAt(), Attendance.State.RECORDED_IN_ERROR,
                Optional.empty()));
    }

    @Override
    public void closed(JourneyId journey, String because) {
        of(journey).filter(Attendance::isPresent).ifPresent(it -> leave(journey, Hospital.NOW));
    }

    @Override
    public Optional<Instant> admissionOutOf(JourneyId attendance, Optional<Instant> leftAt) {
        var one = of(attendance).orElseThrow();
        return stays.all(one.visit()).stream().filter(stay -> stay.state() != Stay.State.RECORDED_IN_ERROR)
                .map(Stay::admittedAt).filter(at -> !at.isBefore(one.arrivedAt()))
                .filter(at -> leftAt.map(left -> !at.isAfter(left.plus(Duration.ofHours(1)))).orElse(true))
                .min(Instant::compareTo);
    }

    @Override
    public List<Visit> before(JourneyId stay) {
        return List.of();
    }

    private void change(JourneyId journey, UnaryOperator<Attendance> how) {
        all.replaceAll(each -> each.journey().equals(journey) ? how.apply(each) : each);
    }
}
