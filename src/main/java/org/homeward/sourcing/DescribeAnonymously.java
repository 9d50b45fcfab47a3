package org.homeward.sourcing;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.homeward.carepackage.DescribedNeeds;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.Answers;

/** Says of somebody what a provider may read before it is chosen, and nothing else. */
public final class DescribeAnonymously {

    private static final int DECADE = 10;
    private static final int OLDEST_TOLD_APART = 90;

    private final Persons persons;
    private final Answers answers;
    private final Clock clock;

    public DescribeAnonymously(Persons persons, Answers answers, Clock clock) {
        this.persons = persons;
        this.answers = answers;
        this.clock = clock;
    }

    /** What neighbours are asked: no visits at fixed times. */
    CareNeed.Asked of(JourneyId journey, String district, Instant from, String summary) {
        return new CareNeed.Asked(district, ageBand(journey), List.of(), 0, List.of(), 1, needs(journey).tasks(), from,
                needs(journey).equipment(), needs(journey).infection(), summary);
    }

    DescribedNeeds needs(JourneyId journey) {
        return new DescribedNeeds(journey, answers);
    }

    /** Example: {@code 80 to 89}. People of 90 and more are too few to tell apart. */
    String ageBand(JourneyId journey) {
        return persons.of(journey).flatMap(Person::birthDate).map(born -> Period.between(born, London.day(clock.instant())).getYears())
                .map(age -> age >= OLDEST_TOLD_APART ? "90 or more" : age / DECADE * DECADE + " to " + (age / DECADE * DECADE + DECADE - 1))
                .orElse("Not known");
    }
}
