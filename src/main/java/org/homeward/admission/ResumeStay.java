package org.homeward.admission;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.access.FollowJourney;
import org.homeward.journey.Journeys;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;

/**
 * Takes back that a person has left, or that they were admitted by mistake: they are still in hospital. The stay, the
 * time for which the bed was no longer needed and the journey go on; the ward reviews the person anew. What people have
 * answered so far is kept.
 */
@UseCase
public class ResumeStay {

    private static final String CANCELLED = "discharge.cancelled";

    private final Stays stays;
    private final NctrIntervals intervals;
    private final Journeys journeys;
    private final Timeline timeline;
    private final FollowJourney follow;
    private final AdmissionProcess process;
    private final TellJourney tell;

    public ResumeStay(Stays stays, NctrIntervals intervals, Journeys journeys, Timeline timeline, FollowJourney follow,
                      AdmissionProcess process, TellJourney tell) {
        this.stays = stays;
        this.intervals = intervals;
        this.journeys = journeys;
        this.timeline = timeline;
        this.follow = follow;
        this.process = process;
        this.tell = tell;
    }

    public void resume(Stay stay, Correction correction) {
        var journey = journeys.find(stay.journey()).orElseThrow();
        var inError = stay.state() == Stay.State.RECORDED_IN_ERROR;
        stays.reopen(stay.id());
        intervals.reopen(journey.id(), inError ? EarlyEnding.RECORDED_IN_ERROR.outcome() : "left");
        timeline.add(new TimelineEntry(journey.id(), CANCELLED, correction.happenedAt(), correction.learnedAt(),
                correction.source(), Optional.empty(), inError
                ? "The hospital says that the admission was no mistake." : "The hospital took the discharge back."));
        if (!journey.isOpen()) {
            journeys.reopen(journey.id(), correction.learnedAt());
            process.resume(journey.id());
        }
        tell.tell(journey.id(), CANCELLED, correction.source() + " " + correction.happenedAt());
        follow.placed(journey.id(), journey.setting(), correction.learnedAt());
    }

    /**
     * A hospital's word that somebody is still there.
     *
     * @param source from where, for example {@code hl7:NBPAS}
     */
    public record Correction(String source, Instant happenedAt, Instant learnedAt) {

        public Correction {
            Objects.requireNonNull(source);
            Objects.requireNonNull(happenedAt);
            Objects.requireNonNull(learnedAt);
        }
    }
}
