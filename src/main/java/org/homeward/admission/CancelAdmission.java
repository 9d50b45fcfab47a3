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
import org.homeward.stay.Stays;
import org.homeward.stay.Visit;

/**
 * Takes an admission back that the hospital recorded by mistake. A stay that has been closed meanwhile is recorded in
 * error too, and then counts in no figure.
 */
@UseCase
public class CancelAdmission {

    private final Stays stays;
    private final NctrIntervals intervals;
    private final Timeline timeline;
    private final CloseJourney closeJourney;

    public CancelAdmission(Stays stays, NctrIntervals intervals, Timeline timeline, CloseJourney closeJourney) {
        this.stays = stays;
        this.intervals = intervals;
        this.timeline = timeline;
        this.closeJourney = closeJourney;
    }

    public Outcome cancel(Cancellation cancellation) {
        var stay = stays.newest(cancellation.visit());
        if (stay.isEmpty()) {
            return new NoSuchStay(cancellation.visit());
        }
        return stay.get().state() == Stay.State.RECORDED_IN_ERROR ? new AlreadyCancelled(stay.get().journey())
                : cancel(stay.get(), cancellation);
    }

    private Outcome cancel(Stay stay, Cancellation cancellation) {
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
