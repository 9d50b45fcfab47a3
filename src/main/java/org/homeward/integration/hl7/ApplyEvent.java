package org.homeward.integration.hl7;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvents;

/** Keeps what a message has said and brings stays, journeys and people in step with it. Told twice, nothing happens twice. */
public final class ApplyEvent {

    private final StayEvents events;
    private final BringUpToDate bringUpToDate;
    private final ApplyIdentity applyIdentity;
    private final ApplyAttendance applyAttendance;

    public ApplyEvent(StayEvents events, BringUpToDate bringUpToDate, ApplyIdentity applyIdentity,
                      ApplyAttendance applyAttendance) {
        this.events = events;
        this.bringUpToDate = bringUpToDate;
        this.applyIdentity = applyIdentity;
        this.applyAttendance = applyAttendance;
    }

    /** @param message the number of the message that said so */
    public Outcome apply(HospitalEvent event, long message) {
        if (event instanceof HospitalEvent.OfAttendance attendance) {
            return applyAttendance.isOfAStay(attendance) ? apply(new HospitalEvent.OfStays(List.of(attendance.event())), message)
                    : applyAttendance.apply(attendance, message);
        }
        return event instanceof HospitalEvent.OfStays ofStays ? apply(ofStays, message)
                : applyIdentity.apply((HospitalEvent.OfPeople) event, message);
    }

    /** What a message said was read wrongly before; it is taken out of what was said, and nothing else. */
    public void withdraw(long message) {
        events.withdraw(message);
        applyAttendance.withdraw(message);
    }

    /** What old messages said of who people are is kept no longer than the messages, once the stay has ended. */
    public void forgetWho(Instant olderThan) {
        events.forgetWho(olderThan);
        applyAttendance.forgetWho(olderThan);
    }

    private Outcome apply(HospitalEvent.OfStays event, long message) {
        event.events().forEach(word -> events.add(word.saidBy(message)));
        var visits = event.events().stream().map(StayEvent::visit).distinct().toList();
        var results = visits.stream().map(bringUpToDate::visit).toList();
        var waits = results.stream().flatMap(result -> result.unused().stream()).collect(Collectors.toSet());
        for (int i = 0; i < visits.size(); i++) {
            waits.addAll(applyAttendance.stayed(visits.get(i), results.get(i).journey()));
        }
        if (results.stream().anyMatch(result -> result.late().contains(message))) {
            return new TooLate();
        }
        if (!waits.contains(message)) {
            return new Done(results.get(0).journey(), waits);
        }
        return event.events().stream().allMatch(ApplyEvent::needsNothing) ? new NothingToDo() : new Waits(
                event.events().stream().anyMatch(word -> word.kind().name().endsWith("_CANCELLED")));
    }

    /** Whether it is no loss when there is no stay to which it could belong. */
    static boolean needsNothing(StayEvent event) {
        return switch (event.kind()) {
            case UPDATED, EXPECTED -> true;
            case DIED -> event.details().leaving().isEmpty();
            default -> false;
        };
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    /**
     * The steps know.
     *
     * @param journey the one that it was about, if there is one
     * @param waiting messages about the same visit that still wait for something
     */
    public record Done(Optional<JourneyId> journey, Set<Long> waiting) implements Outcome {
    }

    /**
     * What it builds on has not been told yet.
     *
     * @param takesBack whether it takes something back; where nothing was told, there is nothing to take back
     */
    public record Waits(boolean takesBack) implements Outcome {
    }

    /** It is about nobody who is in hospital. */
    public record NothingToDo() implements Outcome {
    }

    /** A discharge cannot be taken back any more: the person has been admitted anew since. */
    public record TooLate() implements Outcome {
    }

    /** Somebody has to look before anything is done; the words say why. */
    public record LookAtIt(String words) implements Outcome {
    }
}
