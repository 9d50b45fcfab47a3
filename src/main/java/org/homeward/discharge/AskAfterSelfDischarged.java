package org.homeward.discharge;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenClosed;
import org.homeward.person.Persons;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.tasks.Waits;

/**
 * Has somebody ask after whoever left hospital on their own decision: their journey has closed, and nobody else does. Where leaving is
 * not prepared here, or nobody knows who the person is, nobody here can.
 */
@UseCase
public class AskAfterSelfDischarged implements WhenClosed {

    private static final String ON_THEIR_OWN = "self-discharged";
    private static final String PROCESS = "process:self-discharge";

    private final SelfDischargeProcess process;
    private final DischargeOutcome outcomes;
    private final Journeys journeys;
    private final Stays stays;
    private final Persons persons;
    private final LocalSettings settings;
    private final Relationships relationships;
    private final Waits waits;
    private final Timeline timeline;
    private final Duration withdrawnKeepsSight;
    private final Clock clock;

    public AskAfterSelfDischarged(SelfDischargeProcess process, DischargeOutcome outcomes, Journeys journeys, Stays stays, Persons persons,
                                  LocalSettings settings, Relationships relationships, Waits waits, Timeline timeline,
                                  Duration withdrawnKeepsSight, Clock clock) {
        this.process = process;
        this.outcomes = outcomes;
        this.journeys = journeys;
        this.stays = stays;
        this.persons = persons;
        this.settings = settings;
        this.relationships = relationships;
        this.waits = waits;
        this.timeline = timeline;
        this.withdrawnKeepsSight = withdrawnKeepsSight;
        this.clock = clock;
    }

    @Override
    public void closed(JourneyId journey, String because) {
        journeys.find(journey).filter(it -> it.outcome().filter(ON_THEIR_OWN::equals).isPresent()).filter(this::isPreparedHere)
                .filter(it -> persons.of(journey).isPresent() && hasLeftSo(journey)).ifPresent(it -> {
                    note(journey, "selfDischarge.recorded", "The hub makes sure that the person is safe, and the ward tells their GP practice.");
                    process.begin(journey);
                });
    }

    /** All of it is done: the closed journey is seen no more by those who saw it for this alone. */
    public void lookedAfter(JourneyId journey) {
        endSight(journey, Duration.ZERO);
        note(journey, "selfDischarge.followedUp", "Somebody has made sure of the person, and nothing is open any more.");
    }

    /** Nobody has to ask any more; those who were about to can read why for a short time. */
    public void notNeeded(JourneyId journey, String because) {
        waits.explainWithdrawal(journey, because);
        endSight(journey, withdrawnKeepsSight);
        note(journey, "selfDischarge.followedUp", "Nobody has to ask after the person any more. " + because);
    }

    private boolean isPreparedHere(Journey journey) {
        return journey.setting().trust().filter(trust -> settings.inUse(trust, KnownSetting.DISCHARGE)).isPresent();
    }

    /** Somebody who is at home already and is said to have gone from there has left no hospital. */
    private boolean hasLeftSo(JourneyId journey) {
        return stays.of(journey).flatMap(Stay::leaving).map(Leaving::method).map(outcomes::of).filter(ON_THEIR_OWN::equals).isPresent();
    }

    private void endSight(JourneyId journey, Duration after) {
        if (journeys.find(journey).filter(it -> !it.isOpen()).isPresent()) {
            relationships.of(journey).stream().filter(row -> row.kind() == RelationshipKind.TASK && row.hasNoEnd())
                    .forEach(row -> relationships.end(journey, row.key(), row.kind(), clock.instant().plus(after)));
        }
    }

    private void note(JourneyId journey, String kind, String text) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, kind, now, now, PROCESS, Optional.empty(), text));
    }
}
