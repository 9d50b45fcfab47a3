package org.homeward.discharge;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;

/**
 * How somebody who has come back to hospital had left it the last time.
 *
 * @param journey of the earlier stay
 * @param ward    key of the ward left from, where it is known
 * @param pathway agreed pathway of the earlier journey, for example {@code P1}
 * @param leftAt  when they left
 * @param atHome  how long they were out of hospital
 */
public record EarlierLeaving(JourneyId journey, Optional<String> ward, Optional<String> pathway, Instant leftAt, Duration atHome) {

    /** The last leaving before the stay of this journey; empty where there is none, or where it is not known who it is. */
    static Optional<EarlierLeaving> before(JourneyId journey, Persons persons, Journeys journeys, Stays stays) {
        return stays.of(journey).map(Stay::admittedAt).flatMap(back -> persons.of(journey).map(Person::id).map(persons::journeys).orElse(List.of())
                .stream().filter(other -> !other.equals(journey)).flatMap(other -> journeys.find(other).stream())
                .flatMap(other -> left(other, back, stays).stream()).max(Comparator.comparing(EarlierLeaving::leftAt)));
    }

    private static Optional<EarlierLeaving> left(Journey other, Instant back, Stays stays) {
        return stays.of(other.id()).flatMap(Stay::leaving).map(Leaving::at).filter(left -> !left.isAfter(back))
                .map(left -> new EarlierLeaving(other.id(), other.setting().ward(), other.pathway(), left, Duration.between(left, back)));
    }
}
