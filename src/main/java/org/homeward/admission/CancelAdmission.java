package org.homeward.admission;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.Stay;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Stays;
import org.homeward.stay.Visit;

/**
 * Takes an admission back that the hospital recorded by mistake. A stay that has been closed meanwhile is recorded in
 * error too, and then counts in no figure.
 */
@UseCase
public class CancelAdmission {

    private final Stays stays;
    private final StayEvents events;
    private final NctrIntervals intervals;
    private final Timeline timeline;
    private final CloseJourney closeJourney;

    public CancelAdmission(Stays stays, StayEvents events, NctrIntervals intervals, Timeline timeline, CloseJourney closeJourney) {
        this.stays = stays;
        this.events = events;
        this.intervals = intervals;
        this.timeline = timeline;
        this.closeJourney = closeJourney;
    }

    /** Somebody other than the hospital's feed has said so. */
    public Outcome cancel(Cancellation cancellation) {
        var stay = stays.newest(cancellation.visit());
        if (stay.isEmpty()) {
            return new NoSuchStay(cancellation.visit());
        }
        if (stay.get().state() == Stay.State.RECORDED_IN_ERROR) {
            return new AlreadyCancelled(stay.get().journey());
        }
        events.add(new StayEvent(0, cancellation.visit(), StayEvent.Kind.ADMISSION_CANCELLED, stay.get().admittedAt(),
                StayEvent.Word.here(cancellation.source(), cancellation.learnedAt()), StayEvent.Details.NONE));
        return cancel(stay.get(), cancellation);
    }

    /** Takes this one admission back. */
    public Outcome cancel(Stay stay, Cancellation cancellation) {
        var journey = stay.journey();
        var ending = EarlyEnding.RECORDED_IN_ERROR;
        stays.recordInError(stay.id());
        intervals.close(journey, cancellation.happenedAt(), ending.outcome());
        timeline.add(new TimelineEntry(journey, ending.message(), cancellation.happenedAt(), cancellation.learnedAt(),
                cancellation.source(), Optional.empty(), "The hospital took the admission back."));
        closeJourney.close(journey, ending.outcome(), ending.message(), cancellation.source());
        return new Cancelled(journey);
    }

    /**
     * A hospital's word that an admission never was.
     *
     * @param source from where, for example {@code hl7:NBPAS}
     */
    public record Cancellation(String source, Visit visit, Instant happenedAt, Instant learnedAt) {

        public Cancellation {
            Objects.requireNonNull(source);
            Objects.requireNonNull(visit);
            Objects.requireNonNull(happenedAt);
            Objects.requireNonNull(learnedAt);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    public record Cancelled(JourneyId journey) implements Outcome {
    }

    public record AlreadyCancelled(JourneyId journey) implements Outcome {
    }

    /** There is nothing to take back; that is no error. */
    public record NoSuchStay(Visit visit) implements Outcome {
    }
}
