package org.homeward.admission;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.access.FollowJourney;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenTold;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.Stay;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Stays;

/**
 * Takes back that a person has left, or that they were admitted by mistake: they are still in hospital. The stay, the
 * time for which the bed was no longer needed and the journey go on; the ward reviews the person anew. What people have
 * answered so far is kept. Whether the hospital's record says so or the ward, it is the same.
 */
@UseCase
public class ResumeStay implements WhenTold {

    private static final String CANCELLED = "discharge.cancelled";
    /** What the ward's word is called. */
    private static final String CAME_BACK = "person.cameBack";
    private static final String THE_WARD = "process:discharge-to-assess";

    private final Stays stays;
    private final StayEvents events;
    private final NctrIntervals intervals;
    private final Journeys journeys;
    private final Timeline timeline;
    private final FollowJourney follow;
    private final AdmissionProcess process;
    private final TellJourney tell;
    private final Clock clock;

    public ResumeStay(Stays stays, StayEvents events, NctrIntervals intervals, Journeys journeys, Timeline timeline, FollowJourney follow,
                      AdmissionProcess process, TellJourney tell, Clock clock) {
        this.stays = stays;
        this.events = events;
        this.intervals = intervals;
        this.journeys = journeys;
        this.timeline = timeline;
        this.follow = follow;
        this.process = process;
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public boolean follows(String message) {
        return message.equals(CAME_BACK);
    }

    /** The person is on the ward again: it is kept with what the hospital says, so that its own message changes nothing more. */
    @Override
    public void told(JourneyId journey, String message) {
        stays.of(journey).filter(stay -> stay.state() == Stay.State.LEFT).ifPresent(stay -> {
            var now = clock.instant();
            events.add(new StayEvent(0, stay.visit(), StayEvent.Kind.DISCHARGE_CANCELLED, stay.leaving().orElseThrow().at(),
                    StayEvent.Word.here(THE_WARD, now), StayEvent.Details.NONE));
            resume(stay, new Correction(THE_WARD, now, now));
        });
    }

    public void resume(Stay stay, Correction correction) {
        var journey = journeys.find(stay.journey()).orElseThrow();
        var inError = stay.state() == Stay.State.RECORDED_IN_ERROR;
        stays.reopen(stay.id());
        intervals.reopen(journey.id(), inError ? EarlyEnding.RECORDED_IN_ERROR.outcome() : "left");
        var entry = new TimelineEntry(journey.id(), CANCELLED, correction.happenedAt(), correction.learnedAt(),
                correction.source(), Optional.empty(), inError
                ? "The hospital says that the admission was no mistake." : correction.source().equals(THE_WARD)
                ? "The person is back on the ward." : "The hospital took the discharge back.");
        timeline.add(journey.isOpen() ? entry : entry.standing(TimelineEntry.Part.STAGE, Optional.of(Stage.ADMITTED.key())));
        if (!journey.isOpen()) {
            journeys.reopen(journey.id(), correction.learnedAt());
            process.resume(journey.id());
        }
        tell.tell(journey.id(), CANCELLED, correction.source() + " " + correction.happenedAt());
        stay.leaving().filter(leaving -> !inError && !correction.source().equals(THE_WARD))
                .ifPresent(leaving -> journeys.hadNotLeft(journey.id(), leaving.at(), Optional.empty()));
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
