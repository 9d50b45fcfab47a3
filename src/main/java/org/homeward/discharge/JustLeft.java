package org.homeward.discharge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;

/**
 * Whoever has left so short a time ago that they can be turned away at the door and come straight back to their stay. Later, or
 * where they have been admitted anew, it is a return to hospital and no called-off leaving.
 */
public final class JustLeft {

    /** Local default. */
    static final Duration WITHIN = Duration.ofHours(24);
    private static final Set<String> DO_NOT_COME_BACK = Set.of("died", "other-hospital");

    private final Stays stays;
    private final Journeys journeys;
    private final Persons persons;
    private final DischargeOutcome outcomes;
    private final Clock clock;

    public JustLeft(Stays stays, Journeys journeys, Persons persons, DischargeOutcome outcomes, Clock clock) {
        this.stays = stays;
        this.journeys = journeys;
        this.persons = persons;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Whether the person could be back from the door by now. */
    public boolean is(JourneyId journey) {
        return stays.of(journey).filter(stay -> stay.state() == Stay.State.LEFT).flatMap(Stay::leaving)
                .filter(leaving -> !leaving.at().isBefore(clock.instant().minus(WITHIN)))
                .filter(leaving -> !DO_NOT_COME_BACK.contains(outcomes.of(leaving.method())))
                .filter(leaving -> journeys.find(journey).flatMap(Journey::outcome).filter(DO_NOT_COME_BACK::contains).isEmpty())
                .map(Leaving::at).filter(left -> !isAdmittedAnew(journey, left)).isPresent();
    }

    private boolean isAdmittedAnew(JourneyId journey, Instant left) {
        return persons.of(journey).map(Person::id).map(persons::journeys).orElse(List.of()).stream().filter(other -> !other.equals(journey))
                .flatMap(other -> stays.of(other).stream()).filter(stay -> stay.state() != Stay.State.RECORDED_IN_ERROR)
                .anyMatch(stay -> stay.admittedAt().isAfter(left));
    }
}
