package org.homeward.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Visit;

/** What was said about visits, for a test without a database. All visits are one person's. */
public final class StayEventsInMemory implements StayEvents {

    private final List<StayEvent> all = new ArrayList<>();

    @Override
    public void add(StayEvent event) {
        all.removeIf(other -> event.message() != 0 && other.message() == event.message()
                && other.visit().equals(event.visit()));
        all.add(event);
    }

    @Override
    public void withdraw(long message) {
        all.removeIf(event -> event.message() == message);
    }

    @Override
    public int forgetWho(Instant olderThan) {
        return 0;
    }

    @Override
    public List<StayEvent> of(Visit visit) {
        return all.stream().filter(event -> event.visit().equals(visit)).toList();
    }

    @Override
    public List<StayEvent> admissionsElsewhere(Visit visit) {
        return all.stream().filter(event -> event.kind() == StayEvent.Kind.ADMITTED && !event.visit().equals(visit)).toList();
    }

    @Override
    public List<Visit> takenBackElsewhere(Visit visit) {
        return all.stream().filter(event -> event.kind() == StayEvent.Kind.DISCHARGE_CANCELLED)
                .map(StayEvent::visit).filter(other -> !other.equals(visit)).distinct().toList();
    }
}
