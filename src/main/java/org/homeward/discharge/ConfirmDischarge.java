package org.homeward.discharge;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.stay.LeaveHospital;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.stay.Visit;

/**
 * Takes the hospital's word that a person has left. It is never refused because something is not ready: the stay is
 * closed and the journey moves on. Told twice, it changes nothing.
 */
@UseCase
public class ConfirmDischarge {

    private static final String MESSAGE = "discharge.confirmed";
    private static final String EXPECTED_DAY_SETTLED = "wayHome.begun";
    private static final Set<Stage> GOES_ON = EnumSet.of(Stage.LEFT, Stage.RECOVERING);
    /** How a journey ends after recovery: that has come after the leaving, whatever is told of it later. */
    private static final Set<String> AFTER_LEAVING = Set.of("recovered", "reduced", "same", "increased", "care-home", "transferred", "readmitted");

    private final Stays stays;
    private final LeaveHospital leaveHospital;
    private final Journeys journeys;
    private final Timeline timeline;
    private final JourneyNews news;
    private final CloseJourney closeJourney;
    private final DischargeOutcome outcomes;

    public ConfirmDischarge(Stays stays, LeaveHospital leaveHospital, Journeys journeys, Timeline timeline,
                            JourneyNews news, CloseJourney closeJourney, DischargeOutcome outcomes) {
        this.stays = stays;
        this.leaveHospital = leaveHospital;
        this.journeys = journeys;
        this.timeline = timeline;
        this.news = news;
        this.closeJourney = closeJourney;
        this.outcomes = outcomes;
    }

    public Outcome confirm(Discharge discharge) {
        var stay = stays.newest(discharge.visit()).filter(found -> found.state() != Stay.State.RECORDED_IN_ERROR);
        if (stay.isEmpty()) {
            return new NoSuchStay(discharge.visit());
        }
        return stay.get().isOpen() ? leave(stay.get(), discharge) : new AlreadyLeft(stay.get().journey());
    }

    /** Takes it for this one stay, which is still open. */
    public Outcome leave(Stay stay, Discharge discharge) {
        var journey = stay.journey();
        leaveHospital.leave(stay, discharge.leaving());
        timeline.add(new TimelineEntry(journey, MESSAGE, discharge.leaving().at(), discharge.learnedAt(),
                discharge.source(), Optional.empty(), "The hospital confirmed that the person has left."));
        news.tell(journey, EXPECTED_DAY_SETTLED);
        news.tell(journey, MESSAGE);
        closeWhereNobodyListens(journey, discharge);
        journeys.hadLeft(journey, discharge.leaving().at());
        return new Left(journey);
    }

    /** The hospital has told better how somebody left whose journey has closed. */
    public void correctOutcome(JourneyId journey, Optional<String> method) {
        var outcome = outcomes.of(method);
        journeys.find(journey).flatMap(Journey::outcome).filter(known -> !AFTER_LEAVING.contains(known) && !known.equals(outcome))
                .ifPresent(known -> journeys.correctOutcome(journey, outcome));
    }

    /** While it is not known who the person is, nothing runs yet that could hear the message and close the journey. */
    private void closeWhereNobodyListens(JourneyId journey, Discharge discharge) {
        if (journeys.find(journey).filter(Journey::isOpen).filter(it -> !GOES_ON.contains(it.stage())).isPresent()) {
            closeJourney.close(journey, outcomes.of(discharge.leaving().method()), JourneyNews.JOURNEY_CLOSED,
                    discharge.source());
        }
    }

    /**
     * A hospital's word that somebody has left.
     *
     * @param source    from where, for example {@code hl7:NBPAS}
     * @param learnedAt when Homeward was told
     */
    public record Discharge(String source, Visit visit, Leaving leaving, Instant learnedAt) {

        public Discharge {
            Objects.requireNonNull(source);
            Objects.requireNonNull(visit);
            Objects.requireNonNull(leaving);
            Objects.requireNonNull(learnedAt);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    public record Left(JourneyId journey) implements Outcome {
    }

    public record AlreadyLeft(JourneyId journey) implements Outcome {
    }

    /** Nobody here is on this visit; an operator has to look, because the admission may have been missed. */
    public record NoSuchStay(Visit visit) implements Outcome {
    }
}
